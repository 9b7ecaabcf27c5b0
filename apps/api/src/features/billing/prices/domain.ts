/** What is paid for. */
export const units = ['reply', 'transcription-minute', 'showcase-line', 'embedding-import'] as const;
export type Unit = (typeof units)[number];

/** So many credits for so many of a unit, from a moment on. `*` is any provider, or any of its models. */
export type Price = {
  id: string;
  unit: string;
  provider: string;
  model: string;
  credits: number;
  per: number;
  effectiveFrom: Date;
};

export type Wanted = { unit: Unit; provider: string; model: string };

const closeness = (price: Price) => (price.model !== '*' ? 2 : 0) + (price.provider !== '*' ? 1 : 0);

/** The one that says most exactly what is wanted; of its versions the newest that has begun. */
export function findPrice(prices: readonly Price[], wanted: Wanted, at: Date): Price | null {
  const fits = (price: Price) =>
    price.unit === wanted.unit &&
    (price.provider === '*' || price.provider === wanted.provider) &&
    (price.model === '*' || price.model === wanted.model) &&
    price.effectiveFrom <= at;
  const [best] = prices
    .filter(fits)
    .sort((a, b) => closeness(b) - closeness(a) || b.effectiveFrom.getTime() - a.effectiveFrom.getTime());
  return best ?? null;
}

/** Whole credits, rounded up; in integers, because a product may be more than a double holds. */
export function costOf({ credits, per }: Pick<Price, 'credits' | 'per'>, quantity: number): number {
  const cost = (BigInt(quantity) * BigInt(credits) + BigInt(per) - 1n) / BigInt(per);
  if (cost > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('That is more than can be paid.');
  return Number(cost);
}
