import { findBrowser } from '@parley/e2e/find-browser';
import { defineBench, type Figure } from '../frame/bench';
import { measureMainThread } from '../widget/measure-main-thread';
import { readSizes, type Sizes } from '../widget/read-sizes';

export const bench = defineBench({
  name: 'widget',
  describe: 'what the messenger weighs, and how long it keeps a slow main thread',
  options: {
    rounds: { describe: 'how often the pages are opened', default: 9 },
    slowdown: { describe: 'how many times slower the processor is made', default: 4 },
  },
  async run({ options, say, signal }) {
    const sizes = await readSizes();
    const figures = sizeFigures(sizes);
    const browser = await findBrowser();
    if (browser.path === null) say(`the main thread is left out: ${browser.reason}`);
    else if (!signal.aborted) {
      say(`a blank page, ${options.rounds} times`);
      figures.push(...(await measureMainThread(browser.path, options)));
    }
    return { figures, totals: sizes };
  },
});

function sizeFigures({ loaderGzipBytes, panelGzipBytes, allGzipBytes }: Sizes): Figure[] {
  const figure = (what: string, value: number, atMost: number): Figure => ({
    ...{ what: `${what}, gzip`, unit: 'bytes', value },
    promise: { of: 'value', atMost },
  });
  return [
    figure('the loader', loaderGzipBytes, 1536),
    figure('the panel with the SDK', panelGzipBytes, 25 * 1024),
    figure('everything, whatever loads later included', allGzipBytes, 60 * 1024),
  ];
}
