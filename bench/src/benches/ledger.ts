import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { measureLedger } from '../ledger/measure-ledger';

export const bench = defineBench({
  name: 'ledger',
  describe: 'credits spent a second, each held and settled, beside one bare UPDATE … WHERE balance >= 1',
  options: {
    engine: engineOption,
    rounds: { describe: 'how often each side is measured in turn', default: 7 },
    spends: { describe: 'spends in one round', default: 1000 },
    tenants: { describe: 'tenants that spend', default: 100 },
    concurrency: { describe: 'spends at once', default: 20 },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      say(`${engine}: hold and settle, beside the bare statement`);
      figures.push(...(await measureLedger(engine, options)));
    }
    return { figures };
  },
});
