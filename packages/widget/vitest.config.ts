import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'widget',
    environment: 'happy-dom',
    isolate: false,
    setupFiles: 'test/each-file.ts',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
