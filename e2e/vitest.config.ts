import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/find-browser';

const browser = await findBrowser();
const results = new URL('./test-results/', import.meta.url);
mkdirSync(results, { recursive: true });
const skipped = browser.path ? [] : [{ suite: 'e2e', reason: browser.reason }];
for (const { suite, reason } of skipped) process.stderr.write(`skipped: ${suite} (${reason})\n`);
writeFileSync(new URL('skipped.json', results), JSON.stringify(skipped));

const common = {
  env: { PARLEY_BROWSER: browser.path ?? '' },
  globalSetup: ['src/installation-setup.ts'],
  testTimeout: 90_000,
  hookTimeout: 90_000,
};
const visitors = 'src/visitor-*.test.ts';

export default defineConfig({
  test: {
    passWithNoTests: true,
    // One server and one browser at a time: each wants a core of its own.
    fileParallelism: false,
    projects: browser.path
      ? [
          { test: { ...common, name: 'e2e', include: ['src/**/*.test.ts'], exclude: [visitors] } },
          {
            test: {
              ...common,
              name: 'visitor',
              include: [visitors],
              globalSetup: [...common.globalSetup, 'src/shop-setup.ts'],
            },
          },
        ]
      : [{ test: { name: 'e2e', include: [] } }],
  },
});
