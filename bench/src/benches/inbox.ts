import { findBrowser } from '@parley/e2e/find-browser';
import { chooseEngines } from '../databases/places';
import { defineBench } from '../frame/bench';
import { figuresOf } from '../inbox/figures';
import { measureInbox } from '../inbox/measure-inbox';

export const bench = defineBench({
  name: 'inbox',
  describe: 'an inbox of many conversations in a browser: first rows, scrolling, nodes, search',
  options: {
    engine: { describe: 'pglite or postgres', default: 'pglite' },
    conversations: { describe: 'how many there are', default: 10_000 },
    rounds: { describe: 'how often the page is opened and searched', default: 5 },
  },
  async run({ options, say, signal }) {
    const browser = await findBrowser();
    if (browser.path === null) throw new Error(`There is no browser: ${browser.reason}`);
    const [engine] = chooseEngines({ engine: options.engine, say });
    if (!engine || signal.aborted) return { figures: [] };
    const found = await measureInbox(engine, { ...options, say, browserPath: browser.path });
    const short = found.conversations < options.conversations;
    return {
      figures: figuresOf(found),
      totals: found,
      violations: short ? [`the list ended after ${found.conversations} conversations`] : [],
    };
  },
});
