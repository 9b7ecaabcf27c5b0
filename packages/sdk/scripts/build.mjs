import { copyFileSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { checkSizes } from './check-sizes.mjs';
import { writePlainTypes } from './plain-types.mjs';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const plain = new URL('.types/', dist);
const entry = {
  index: 'src/index.ts',
  react: 'src/react.ts',
  vue: 'src/vue.ts',
  server: 'src/server/index.ts',
};
const code = {
  entry,
  target: 'es2022',
  platform: 'neutral',
  minify: 'terser',
  noExternal: [/^@parley\//, 'eventsource-parser', 'openapi-fetch'],
  external: ['react', 'vue'],
  silent: true,
  config: false,
  dts: false,
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(plain, { recursive: true });
writePlainTypes(plain);
copyTypes(['openapi-fetch', 'openapi-typescript-helpers'], import.meta.url);

await build({ ...code, format: 'esm', splitting: true });
await build({ ...code, format: 'cjs', splitting: false });
// From a folder without dependencies, so that none is left to be imported.
writeFileSync(new URL('package.json', plain), '{"type":"module"}');
process.chdir(fileURLToPath(plain));
await build({
  entry: Object.fromEntries(Object.entries(entry).map(([name, path]) => [name, `../../${path}`])),
  format: ['esm', 'cjs'],
  outDir: '..',
  tsconfig: '../../tsconfig.json',
  silent: true,
  config: false,
  external: ['react', 'vue'],
  dts: {
    only: true,
    resolve: true,
    compilerOptions: {
      baseUrl: fileURLToPath(plain),
      ignoreDeprecations: '5.0',
      types: [],
      paths: { '@parley/shared/*': ['./*.ts'], 'openapi-*': ['./openapi-*.d.ts'] },
    },
  },
});
process.chdir(fileURLToPath(root));
rmSync(plain, { recursive: true });

writeFileSync(new URL('package.json', dist), `${JSON.stringify(published(), null, 2)}\n`);
copyFileSync(new URL('README.md', root), new URL('README.md', dist));
checkSizes(dist);

/** The types of packages that are bundled, each found from the one before. */
function copyTypes(packages, from) {
  let at = from;
  for (const name of packages) {
    at = pathToFileURL(realpathSync(createRequire(at).resolve(name)));
    copyFileSync(new URL('index.d.ts', at), new URL(`${name}.d.ts`, plain));
  }
}

/** What others install: the built files, and nothing to install with them. */
function published() {
  const { name, version, description, license, type, sideEffects, peerDependencies, peerDependenciesMeta } =
    JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const door = (file) => ({
    import: { types: `./${file}.d.ts`, default: `./${file}.js` },
    require: { types: `./${file}.d.cts`, default: `./${file}.cjs` },
  });
  return {
    name,
    version,
    description,
    license,
    type,
    sideEffects,
    engines: { node: '>=20' },
    main: './index.cjs',
    types: './index.d.cts',
    exports: {
      '.': door('index'),
      './react': door('react'),
      './vue': door('vue'),
      './server': door('server'),
      './package.json': './package.json',
    },
    files: ['*.js', '*.cjs', '*.d.ts', '*.d.cts'],
    peerDependencies,
    peerDependenciesMeta,
  };
}
