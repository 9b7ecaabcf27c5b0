import { defineConfig } from 'vitest/config';

const published = 'test/published/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: [published],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'published',
          include: [published],
          globalSetup: 'test/published/build.mjs',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
