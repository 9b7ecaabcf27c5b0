import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listedWords } from './listed-words.mjs';
import { shadowTokens } from './shadow-tokens.mjs';
import { weigh } from './weigh.mjs';
import { withoutRemarks } from './without-remarks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdk = fileURLToPath(new URL('../../sdk/src/index.ts', import.meta.url));
const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [listedWords(), shadowTokens(), withoutRemarks()],
  resolve: { alias: { '@parley/sdk': sdk } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
const common = {
  target: 'es2022',
  // Constructable sheets need these anyway, so colours need no second spelling.
  cssTarget: ['chrome111', 'safari16.4', 'firefox113'],
  modulePreload: false,
  emptyOutDir: false,
};
/** Travels in one file; the rest comes when it is asked for. */
const core =
  /preact|widget\/src\/(app|ui)\/(?!avatar|icon)|i18n\/(en|named|translate|locales)|sdk\/src\/(?!.*(uploads|fallbacks|stream|poll))/;

/** The panel and its parts: modules whose names carry a hash. */
async function buildPanel() {
  const [{ output }] = await build({
    ...shared,
    base: './',
    build: {
      ...common,
      outDir: 'dist/widget',
      lib: { entry: { panel: 'src/app/panel.tsx' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          minify: true,
          codeSplitting: { groups: [{ name: 'panel', test: core }] },
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
        output: { format: 'iife', entryFileNames: '[name].js' },
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
