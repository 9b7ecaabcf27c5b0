import type { launch } from '@parley/e2e/browser';
import { scrollThrough } from './scroll-through';

type Browser = Awaited<ReturnType<typeof launch>>;
export type Scrolled = {
  rows: number;
  longTasks: number;
  longestTaskMs: number;
  slowFramesPercent: number;
  mostElements: number;
};

const screen = { width: 1440, height: 900 };
const row = 'a[data-position]';
const downPx = 600;
/** As a finger flings: the whole of it within seconds. */
const flightPx = 6000;

/** The inbox of somebody who is signed in, all statuses, at the address. */
export async function openInbox(browser: Browser, { url, cookie }: { url: string; cookie: string }) {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce' });
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(`${url}/admin/inbox?view=all`, { waitUntil: 'commit' });
  const shown = await page.waitForFunction((rows) => {
    const there = document.querySelector(rows);
    return there ? performance.now() : null;
  }, row);
  const firstRowsMs = Number(await shown.jsonValue());

  return {
    firstRowsMs,
    /** Typed at once; the pause that the page waits for is counted. */
    async search(word: string) {
      const startedAt = performance.now();
      const answered = page.waitForResponse((response) => response.url().includes(`%22q%22%3A%22${word}`));
      await page.getByRole('searchbox').fill(word);
      const answer = await answered;
      await answer.finished();
      await page.waitForFunction((rows) => document.querySelector(rows) !== null, row);
      const { responseEnd } = answer.request().timing();
      return { ms: performance.now() - startedAt, requestMs: responseEnd };
    },
    async openFirst() {
      const startedAt = performance.now();
      await page.locator(row).first().click();
      await page.getByRole('log').waitFor();
      return performance.now() - startedAt;
    },
    scrollToEnd: (): Promise<Scrolled> => page.evaluate(scrollThrough, { stepPx: downPx, patienceMs: 5000 }),
    flyBack: (): Promise<Scrolled> => page.evaluate(scrollThrough, { stepPx: -flightPx, patienceMs: 0 }),
    async heapMb() {
      const session = await context.newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1024 / 1024;
    },
    close: () => context.close(),
  };
}
