import { type Db, withTenant } from '../../../platform/db';
import { Unavailable } from '../../../platform/errors';
import type { PayerCtx } from '../ledger/types';
import { costOf, findPrice, type Price, type Wanted } from './domain';
import { listPrices } from './store';

export type Quote = { priceId: string; credits: number };

/** A new version begins at least a minute after it was written, so that a list this old is still right. */
const freshForMs = 20_000;
const lists = new WeakMap<Db, { readAt: number; prices: Price[] }>();

/** What so much costs now. */
export async function quote(ctx: PayerCtx, wanted: Wanted & { quantity: number }): Promise<Quote> {
  const now = ctx.platform.clock.now();
  const price = findPrice(await pricesOf(ctx, now), wanted, now);
  if (!price) throw new NoPrice(wanted);
  return { priceId: price.id, credits: costOf(price, wanted.quantity) };
}

async function pricesOf(ctx: PayerCtx, now: Date): Promise<Price[]> {
  const known = lists.get(ctx.platform.db);
  const age = known ? now.getTime() - known.readAt : Number.POSITIVE_INFINITY;
  if (known && known.prices.length > 0 && age >= 0 && age < freshForMs) return known.prices;
  const prices = await withTenant(ctx, listPrices);
  lists.set(ctx.platform.db, { readAt: now.getTime(), prices });
  return prices;
}

/** Better not done than done for nothing. */
class NoPrice extends Unavailable {
  constructor({ unit, provider, model }: Wanted) {
    super(`Nobody has set what a ${unit} of ${provider}/${model} costs.`);
  }
}
