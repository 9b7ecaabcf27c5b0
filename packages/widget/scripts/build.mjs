import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { common, shared, tight } from './settings.mjs';
import { weigh } from './weigh.mjs';

/** Whatever is needed to open the panel, read and write travels in one file; the rest comes when it is asked for. */
const core =
  /preact\/src\/(?!create-context)|widget\/src\/(screens|app\/(?!context|room)|ui\/(?!part-|use-)|aside\/describe|i18n\/(en\.|named|translate|locales))|sdk\/src\/(?!.*(fallbacks|poll|post|stream|track|uploads))|shared\/src/;

/** Comes with the first of the parts. */
const room =
  /preact\/(hooks|src\/create-context)|widget\/src\/(app\/(context|room)|ui\/(part-|use-)|parts\/use-|i18n\/en-parts)/;

/** The panel and its parts: modules whose names carry a hash. */
async function buildPanel() {
  const [{ output }] = await build({
    ...shared,
    base: './',
    build: {
      ...common,
      outDir: 'dist/widget',
      lib: { entry: { panel: 'src/app/panel.ts' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...tight,
          entryFileNames: '[name]-[hash:6].js',
          chunkFileNames: '[name]-[hash:6].js',
          codeSplitting: {
            groups: [
              { name: 'panel', test: core },
              { name: 'room', test: room },
              { name: 'form', test: /parts\/(ask|form)/ },
              { name: 'aside', test: /aside\/(chime|greeting|tell)/ },
              { name: 'rich', test: /parts\/(audio|lightbox|rich)/ },
              { name: 'answer', test: /parts\/(answer|cards|comparison|link|sources|title)/ },
              { name: 'deeds', test: /parts\/(menu|rating)/ },
            ],
          },
        },
      },
    },
  });
  return output;
}

/** A plain script, which is told the panel's name. */
async function buildLoader(panel) {
  const { output } = await build({
    ...shared,
    define: { __PANEL__: JSON.stringify(`/widget/${panel}`) },
    build: {
      ...common,
      outDir: 'dist',
      rolldownOptions: {
        input: { widget: 'src/loader/script.ts' },
        output: { ...tight, format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
  return output;
}

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
const panel = await buildPanel();
const loader = await buildLoader(panel.find(({ isEntry }) => isEntry).fileName);
const { sizes, over } = weigh(loader, panel);
writeFileSync(new URL('../dist/sizes.json', import.meta.url), `${JSON.stringify(sizes, null, 2)}\n`);
if (over) process.exitCode = 1;
