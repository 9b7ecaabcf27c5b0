import { defineConfig } from 'tsup';

const entry = { index: 'src/index.ts', react: 'src/react.ts', vue: 'src/vue.ts', server: 'src/server/index.ts' };

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  minify: true,
  dts: { resolve: [/^@parley\//] },
  noExternal: [/^@parley\//, 'eventsource-parser'],
  external: ['react', 'vue'],
});
