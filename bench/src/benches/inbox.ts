import { findBrowser } from '@parley/e2e/find-browser';
import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { figuresOf } from '../inbox/figures';
import { measureInbox } from '../inbox/measure-inbox';

export const bench = defineBench({
  name: 'inbox',
  describe: 'an inbox of many conversations in a browser: first rows, scrolling, nodes, search',
  options: {
    engine: engineOption,
    conversations: {
      describe: 'how many there are on postgres, and a fifth of it on pglite',
      default: 10_000,
    },
    rounds: { describe: 'how often the page is opened and searched', default: 5 },
  },
  async run({ options, say, signal }) {
    const browser = await findBrowser();
    if (browser.path === null) throw new Error(`There is no browser: ${browser.reason}`);
    const figures: Figure[] = [];
    const totals: Record<string, number> = {};
    const violations: string[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      const conversations = options.conversations / (engine === 'pglite' ? 5 : 1);
      say(`${engine}: an inbox of ${conversations.toLocaleString('en')} conversations`);
      const load = { ...options, conversations, say, browserPath: browser.path };
      const found = await measureInbox(engine, load);
      figures.push(...figuresOf(engine, found));
      for (const [name, value] of Object.entries(found)) totals[`${engine}.${name}`] = value;
      if (found.conversations < conversations) {
        violations.push(`${engine}: the list ended after ${found.conversations} conversations`);
      }
    }
    return { figures, totals, violations };
  },
});
