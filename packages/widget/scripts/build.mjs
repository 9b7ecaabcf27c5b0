import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { common, shared, tight } from './settings.mjs';
import { weigh } from './weigh.mjs';

/** Whatever is needed to open the panel, read and write travels in one file; the rest comes when it is asked for. */
const core =
  /preact\/src\/(?!create-context|index)|widget\/src\/(screens\/(?!catch)|app\/(?!context|follow|later|page-title|room|watch)|ui\/(?!part-|use-)|aside\/describe|i18n\/(en\.|named|translate|locales))|sdk\/src\/(?!.*(fallbacks|poll|post|stream|track|uploads))|shared\/src\/(?!citations)/;

/** Comes with the first of the parts. */
const room =
  /preact\/(hooks|src\/create-context)|widget\/src\/(app\/(context|room)|ui\/(part-|use-)|parts\/(use-|primary)|i18n\/en-parts)/;

const dist = new URL('../dist/', import.meta.url);

/** The panel and its parts. */
async function buildPanel() {
  const [{ output }] = await build({
    ...shared,
    base: './',
    build: {
      ...common,
      outDir: 'dist/panel',
      lib: { entry: { panel: 'src/app/panel.ts' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...tight,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'panel', test: core },
              { name: 'room', test: room },
              { name: 'later', test: /app\/(follow|later|page-title|watch)|parts\/failed|screens\/catch/ },
              { name: 'form', test: /parts\/(ask|form)/ },
              { name: 'aside', test: /aside\/(chime|greeting|tell)|shared\/src\/citations/ },
              { name: 'rich', test: /parts\/(audio|lightbox|rich)/ },
              { name: 'answer', test: /parts\/(answer|cards|comparison|cite|link|sources|title)/ },
              { name: 'deeds', test: /parts\/(menu|rating)/ },
            ],
          },
        },
      },
    },
  });
  return output;
}

/** One folder for what belongs together, named for all of it: no name inside it needs a hash of its own. */
function shelve(panel) {
  const hash = createHash('sha256');
  for (const { code, source } of panel) hash.update(code ?? source);
  const version = hash.digest('hex').slice(0, 10);
  mkdirSync(new URL('widget', dist));
  renameSync(new URL('panel', dist), new URL(`widget/${version}`, dist));
  return version;
}

/** A plain script, which is told where the panel is. */
async function buildLoader(version) {
  const { output } = await build({
    ...shared,
    define: { __PANEL__: JSON.stringify(`/widget/${version}/panel.js`) },
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

rmSync(dist, { recursive: true, force: true });
const panel = await buildPanel();
const loader = await buildLoader(shelve(panel));
const { sizes, over } = weigh(loader, panel);
writeFileSync(new URL('sizes.json', dist), `${JSON.stringify(sizes, null, 2)}\n`);
if (over) process.exitCode = 1;
