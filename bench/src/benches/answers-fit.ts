import { heldOutSets, readShippedSet, shippedSets, teachingSets } from '../answers/demo-sets';
import { exampleOf } from '../answers/fit/examples';
import { type Found, find, keptIn } from '../answers/fit/found';
import { judgeWeights } from '../answers/fit/judge-weights';
import { type Businesses, learnFrom } from '../answers/fit/learn';
import { writeWeights } from '../answers/fit/write-weights';
import type { Quality } from '../answers/judge-answers';
import { defineBench, type Figure } from '../frame/bench';
import { openDatabase } from '../retrieval/open-database';

export const bench = defineBench({
  name: 'answers-fit',
  describe:
    'learns what the house engine’s signs count, and says how well each business is answered by what the others taught',
  options: {
    found: { describe: 'a file to keep in what the search found, for the next time', default: '' },
    missed: { describe: 'whether to say which questions were answered badly, and how', default: false },
    strangers: {
      describe: 'whether to ask the held-out businesses too, of which nothing is learned',
      default: false,
    },
    write: { describe: 'whether the house is to use what was learned', default: false },
  },
  async run({ options, say, signal }) {
    const found = await keptIn(options.found, findAll);
    const learn = learnFrom(await examplesOf(pick(found, teachingSets)));
    const names: readonly string[] = options.strangers ? [...teachingSets, ...heldOutSets] : teachingSets;
    const figures: Figure[] = [];
    const totals: Record<string, number> = {};
    for (const name of names) {
      if (signal.aborted) break;
      if (options.missed) say(`\n${name}`);
      const quality = await judgeWeights(
        learn(name),
        found[name] ?? [],
        options.missed ? say : () => undefined,
      );
      figures.push(...figuresOf(name, quality));
      for (const [key, value] of Object.entries(quality)) totals[`${name}.${key}`] = value;
    }
    if (options.write) writeWeights(learn());
    return { figures, totals };
  },
});

const pick = <Value>(from: Record<string, Value>, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

async function findAll(): Promise<Record<string, Found[]>> {
  const all: Record<string, Found[]> = {};
  for (const name of shippedSets) {
    const { db, close } = await openDatabase('pglite');
    all[name] = await find(db, readShippedSet(name)).finally(close);
  }
  return all;
}

async function examplesOf(found: Record<string, Found[]>): Promise<Businesses> {
  const examples = Object.entries(found).map(
    async ([name, asked]) => [name, await Promise.all(asked.map(exampleOf))] as const,
  );
  return Object.fromEntries(await Promise.all(examples));
}

const figuresOf = (name: string, quality: Quality): Figure[] =>
  Object.entries(quality).map(([what, value]) => ({ what: `${name}: ${what}`, value, unit: '' }));
