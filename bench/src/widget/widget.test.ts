import { findBrowser } from '@parley/e2e/find-browser';
import { expect, test } from 'vitest';
import { measureMainThread } from './measure-main-thread';
import { readSizes } from './read-sizes';

const browser = await findBrowser();
const missing = browser.reason ? ` (${browser.reason})` : '';

test('the build says what it weighs', async () => {
  const { loaderGzipBytes, panelGzipBytes, allGzipBytes } = await readSizes();
  expect(loaderGzipBytes).toBeGreaterThan(500);
  expect(panelGzipBytes).toBeGreaterThan(loaderGzipBytes);
  expect(allGzipBytes).toBeGreaterThan(panelGzipBytes);
});

test.skipIf(browser.path === null)(
  `a page with the messenger works more than a blank one${missing}`,
  { timeout: 60_000 },
  async () => {
    const figures = await measureMainThread(browser.path ?? '', { rounds: 1, slowdown: 1 });
    for (const { what, value } of figures) expect(value, what).toBeGreaterThan(0);
  },
);
