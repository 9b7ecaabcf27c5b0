import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { measureTenancy } from '../tenancy/measure-tenancy';

export const bench = defineBench({
  name: 'tenancy',
  describe: "what it costs to read inside a tenant's transaction",
  options: {
    engine: engineOption,
    rounds: { describe: 'how often each way is measured in turn', default: 11 },
    reads: { describe: 'reads in one round', default: 200 },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      say(`one read, plain, in a tenant's transaction, and bare, on ${engine}`);
      figures.push(...(await measureTenancy(engine, options)));
    }
    return { figures };
  },
});
