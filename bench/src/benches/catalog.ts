import { type Change, type Measured, measureCatalog, timesOf } from '../catalog/measure-catalog';
import { type Kind, questions } from '../catalog/questions';
import { chooseEngines, engineOption } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { defineBench, type Figure } from '../frame/bench';
import { percentile } from '../frame/statistics';
import { openDatabase } from '../retrieval/open-database';

export const bench = defineBench({
  name: 'catalog',
  describe: 'what a question costs that is asked of a catalog in plain words, beside the bare statement',
  options: {
    engine: engineOption,
    items: { describe: 'items of the catalog', default: 10_000 },
    rounds: { describe: 'how often every question is asked', default: 10 },
    seed: { describe: 'of the invented items', default: 7 },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    const totals: Record<string, number> = {};
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      const { db, close } = await openDatabase(engine);
      try {
        const measured = await measureCatalog(db, options);
        figures.push(...figuresOf(engine, measured));
        for (const [key, value] of Object.entries(totalsOf(measured))) totals[`${engine}.${key}`] = value;
      } finally {
        await close();
      }
    }
    return { figures, totals };
  },
});

function totalsOf({
  asked,
  bareMs,
  cpuMs,
  firstMs,
  itemsPerSecond,
  afterChangeMs,
}: Measured): Record<string, number> {
  return {
    p50Ms: timesOf(asked, 0.5),
    p95Ms: timesOf(asked, 0.95),
    bareP50Ms: percentile(bareMs, 0.5),
    cpuMsPerQuery: cpuMs,
    firstMs,
    itemsPerSecond,
    ...Object.fromEntries(
      (Object.keys(changeWords) as Change[]).map((change) => [
        `${change}P50Ms`,
        percentile(afterChangeMs[change], 0.5),
      ]),
    ),
  };
}

const changeWords: Record<Change, string> = {
  price: 'an item got another price',
  name: 'an item got another name',
  added: 'an item came',
  removed: 'an item went',
};

function figuresOf(engine: Engine, measured: Measured): Figure[] {
  const { p50Ms, p95Ms, bareP50Ms, cpuMsPerQuery, firstMs, itemsPerSecond } = totalsOf(measured);
  const of = (what: string) => `${engine}: ${what}`;
  const atMost25 = { promise: { of: 'value', atMost: 25 } as const };
  return [
    {
      what: of('a question, p50, beside the bare statement'),
      unit: 'ms',
      value: p50Ms as number,
      floor: bareP50Ms as number,
    },
    { what: of('a question, p95'), unit: 'ms', value: p95Ms as number, ...atMost25 },
    ...(Object.keys(questions) as Kind[]).map((kind) => ({
      ...{ what: of(`a question of ${kind}, p95`), unit: 'ms', value: timesOf(measured.asked, 0.95, kind) },
      ...atMost25,
    })),
    { what: of('a question, CPU of this process'), unit: 'ms', value: cpuMsPerQuery as number },
    { what: of('the first question'), unit: 'ms', value: firstMs as number },
    ...(Object.keys(changeWords) as Change[]).map((change) => ({
      ...{ what: of(`the question after ${changeWords[change]}, p50`), unit: 'ms' },
      value: percentile(measured.afterChangeMs[change], 0.5),
    })),
    { what: of('items synchronised'), unit: '/s', value: itemsPerSecond as number },
  ];
}
