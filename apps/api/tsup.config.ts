import { defineConfig, type Options } from 'tsup';

const ours = /^@parley\//;
const withoutAssets =
  /^(?!@electric-sql\/|@node-rs\/|@orama\/|snowball-stemmers$|tinyld|sharp$|pg-native$|cloudflare:|node:)/;

// What some bundled packages of the older kind expect to find around them.
const surroundings = [
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url);',
  'const { dirname: __dirname, filename: __filename } = import.meta;',
].join('\n');

const common: Options = { format: 'esm', target: 'node20', platform: 'node', splitting: false, dts: false };

const development: Options = {
  ...common,
  entry: { main: 'src/main.ts', workshop: 'src/workshop.ts' },
  noExternal: [ours],
  sourcemap: true,
};

/**
 * A start loads one file instead of some two thousand, which saves a third of its processor time.
 * Packages that bring WebAssembly, native code or whole languages stay outside.
 */
const server: Options = {
  ...common,
  entry: { main: 'src/main.ts', workshop: 'src/workshop.ts' },
  noExternal: [withoutAssets],
  external: ['pg-native', /^cloudflare:/],
  banner: { js: surroundings },
};

const artifacts: Options = {
  ...common,
  entry: {
    'write-openapi': 'src/artifacts/write-openapi.ts',
    'write-social-image': 'src/artifacts/write-social-image.ts',
    'write-empty-database': 'src/artifacts/write-empty-database.ts',
  },
  noExternal: [ours],
};

export default defineConfig(({ outDir }) => (outDir === 'dist-dev' ? development : [server, artifacts]));
