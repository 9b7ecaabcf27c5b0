import type { Filter, FilterOf, Sort } from '../understanding/filter';
import { bestRows } from './best-rows';
import type { Amounts } from './sheet/sheet';

export type Ranking = {
  rows: Int32Array;
  /** By row; the best has the highest. */
  words: ReadonlyMap<number, number>;
  price: Amounts | null;
  budget: Pick<FilterOf<'number'>, 'min' | 'max'> | null;
  stock: Amounts | null;
  changed: Amounts;
  now: Date;
  /** What comes before all of this. */
  by: { amounts: Amounts; direction: Sort['direction'] } | null;
};

const weights = { words: 0.6, budget: 0.25, stock: 0.1, fresh: 0.05 } as const;
const soldOut = -0.3;
const freshDays = 90;

/** The first `count` of what meets the conditions, in the order in which it is worth showing. */
export function rank(ranking: Ranking, count: number): { row: number; score: number }[] {
  const { rows, by } = ranking;
  const top = Math.max(0, ...ranking.words.values()) || 1;
  const scores = new Float64Array(ranking.changed.length);
  for (const row of rows) scores[row] = scoreOf(ranking, row, (ranking.words.get(row) ?? 0) / top);
  const byScore = (one: number, other: number) =>
    (scores[other] as number) - (scores[one] as number) || one - other;
  const best = bestRows(rows, count, by ? byAmounts(by, byScore) : byScore);
  return best.map((row) => ({ row, score: scores[row] as number }));
}

function scoreOf({ price, budget, stock, changed, now }: Ranking, row: number, words: number): number {
  const amount = price?.[row] ?? Number.NaN;
  const close = budget && !Number.isNaN(amount) ? closeness(amount, budget) : 0;
  const left = stock?.[row] ?? Number.NaN;
  const ageDays = (now.getTime() / 1000 - (changed[row] as number)) / 86_400;
  return (
    weights.words * words +
    weights.budget * close +
    (left === 0 ? soldOut : weights.stock * (Number.isNaN(left) ? 0.5 : 1)) +
    weights.fresh * Math.exp(-Math.max(0, ageDays) / freshDays)
  );
}

type Compare = (one: number, other: number) => number;

/** What has no value comes last either way. */
function byAmounts({ amounts, direction }: NonNullable<Ranking['by']>, otherwise: Compare): Compare {
  const sign = direction === 'up' ? 1 : -1;
  const placeOf = (row: number) => {
    const amount = amounts[row] as number;
    return Number.isNaN(amount) ? Number.POSITIVE_INFINITY : amount * sign;
  };
  return (one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    return first === second ? otherwise(one, other) : first - second;
  };
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
