import type { Filter, FilterOf } from '../understanding/filter';

type Column = ReadonlyMap<number, number>;

export type Ranking = {
  numbers: readonly number[];
  /** Best first. */
  words: readonly { number: number; score: number }[];
  price: Column | null;
  budget: Pick<FilterOf<'number'>, 'min' | 'max'> | null;
  stock: Column | null;
  changed: Column | null;
  now: Date;
};

const weights = { words: 0.6, budget: 0.25, stock: 0.1, fresh: 0.05 } as const;
const soldOut = -0.3;
const freshDays = 90;

/** Items that meet the conditions, in the order in which they are worth showing. */
export function rank(ranking: Ranking): { number: number; score: number }[] {
  const top = ranking.words[0]?.score ?? 1;
  const words = new Map(ranking.words.map(({ number, score }) => [number, score / top]));
  return ranking.numbers
    .map((number) => ({ number, score: scoreOf(ranking, number, words.get(number) ?? 0) }))
    .sort((one, other) => other.score - one.score || one.number - other.number);
}

function scoreOf({ price, budget, stock, changed, now }: Ranking, number: number, words: number): number {
  const amount = price?.get(number);
  const close = budget && amount !== undefined ? closeness(amount, budget) : 0;
  const left = stock?.get(number);
  const ageDays = (now.getTime() / 1000 - (changed?.get(number) ?? 0)) / 86_400;
  return (
    weights.words * words +
    weights.budget * close +
    (left === 0 ? soldOut : weights.stock * (left === undefined ? 0.5 : 1)) +
    weights.fresh * Math.exp(-Math.max(0, ageDays) / freshDays)
  );
}

/** 1 at the budget, less with every step away from it. */
function closeness(amount: number, { min, max }: { min: number | null; max: number | null }): number {
  const target = min !== null && max !== null ? (min + max) / 2 : (max ?? min ?? amount);
  return target === 0 ? 0 : Math.max(0, 1 - Math.abs(amount - target) / Math.abs(target));
}

export function budgetOf(
  filters: readonly Filter[],
  priceKey: string | undefined,
): FilterOf<'number'> | null {
  const found = filters.find(({ kind, key }) => kind === 'number' && key === priceKey);
  return found?.kind === 'number' ? found : null;
}
