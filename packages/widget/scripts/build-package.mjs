import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { build } from 'vite';
import { common, shared, tight } from './settings.mjs';

/** What a bundler installs: one door, its parts beside it, types that need the SDK's alone. */
const root = new URL('../', import.meta.url);
const out = new URL('dist/package/', root);

rmSync(out, { recursive: true, force: true });
await build({
  ...shared,
  base: './',
  build: {
    ...common,
    outDir: 'dist/package',
    lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: { ...tight, entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});
for (const name of ['index', 'types']) {
  const text = readFileSync(new URL(`src/${name}.ts`, root), 'utf8');
  const { outputText } = ts.transpileDeclaration(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(new URL(`${name}.d.ts`, out), outputText.replaceAll("'./types'", "'./types.js'"));
}
const { name, version, description, license } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);
const published = {
  name,
  version,
  description,
  license,
  type: 'module',
  sideEffects: false,
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  dependencies: { '@parley/sdk': version },
};
writeFileSync(new URL('package.json', out), `${JSON.stringify(published, null, 2)}\n`);
copyFileSync(new URL('README.md', root), new URL('README.md', out));
