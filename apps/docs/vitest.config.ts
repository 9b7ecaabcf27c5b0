import { defineConfig } from 'vitest/config';
import { findChromium } from './test/find-chromium.ts';
import { reportSkipped } from './test/report-skipped.ts';

const chromium = findChromium();
reportSkipped(chromium ? [] : [{ suite: 'docs in a browser', reason: 'no Chromium on this machine' }]);

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: chromium ? [] : ['test/**/*.browser.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
