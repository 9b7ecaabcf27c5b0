import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { measureVerb } from '../message-rate/measure-verb';
import { measureVisitors } from '../message-rate/measure-visitors';

export const bench = defineBench({
  name: 'messages',
  describe: 'messages committed a second, beside the bare statements, and how long visitors wait',
  options: {
    engine: engineOption,
    rounds: { describe: 'how often each way of storing is measured in turn', default: 7 },
    messages: { describe: 'messages stored in one round', default: 1000 },
    tenants: { describe: 'tenants they belong to', default: 24 },
    concurrency: { describe: 'messages stored at once, each in its own conversation', default: 24 },
    visitors: { describe: 'visitors who are connected and talk', default: 1000 },
    tabs: { describe: 'how many of them have a second tab open', default: 100 },
    pace: { describe: 'messages a second, all visitors together', default: 300 },
    seconds: { describe: 'how long they talk', default: 20 },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    const violations: string[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      for (const measure of [measureVerb, measureVisitors]) {
        if (signal.aborted) break;
        say(`${engine}: ${measure === measureVerb ? 'the verb beside its statements' : 'visitors who talk'}`);
        const found = await measure(engine, options);
        figures.push(...found.figures);
        violations.push(...found.violations.map((violation) => `${engine}: ${violation}`));
      }
    }
    return { figures, violations };
  },
});
