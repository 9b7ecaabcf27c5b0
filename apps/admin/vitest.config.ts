import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'admin', environment: 'node', isolate: false, include: ['src/**/*.test.ts'] },
});
