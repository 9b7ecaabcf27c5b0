import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/find-browser';

const browser = await findBrowser();
const results = new URL('./test-results/', import.meta.url);
mkdirSync(results, { recursive: true });
const skipped = browser.path ? [] : [{ suite: 'e2e', reason: browser.reason }];
for (const { suite, reason } of skipped) process.stderr.write(`skipped: ${suite} (${reason})\n`);
writeFileSync(new URL('skipped.json', results), JSON.stringify(skipped));

export default defineConfig({
  test: {
    include: browser.path ? ['src/**/*.test.ts'] : [],
    env: { PARLEY_BROWSER: browser.path ?? '' },
    passWithNoTests: true,
    // One server and one browser at a time: each wants a core of its own.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
