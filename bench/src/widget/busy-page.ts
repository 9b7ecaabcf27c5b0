import { setTimeout as delay } from 'node:timers/promises';
import type { launch } from '@parley/e2e/browser';

type Browser = Awaited<ReturnType<typeof launch>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

export type BusyPage = {
  readonly page: Page;
  /** Milliseconds of processor its scripts, styles and layout took by the time nothing is left to do. */
  workedMs(): Promise<number>;
  close(): Promise<void>;
};

type Look = { slowdown: number; blocked?: readonly string[] };

const quietMs = 300;
const restlessMs = 0.5;
/** What a page makes its main thread do; the rest of its tasks is the browser's own. */
const pageWork = new Set(['ScriptDuration', 'V8CompileDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/** A page of a visitor who was never here, on a processor so many times slower. */
export async function openBusyPage(browser: Browser, { slowdown, blocked = [] }: Look): Promise<BusyPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: [...blocked] });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.reduce((ms, { name, value }) => (pageWork.has(name) ? ms + value * 1000 : ms), 0);
  };
  return {
    page,
    async workedMs() {
      let before = await worked();
      while (true) {
        await delay(quietMs);
        const now = await worked();
        if (now - before < restlessMs) return now;
        before = now;
      }
    },
    close: () => context.close(),
  };
}
