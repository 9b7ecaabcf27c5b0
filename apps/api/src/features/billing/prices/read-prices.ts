import { authorize, authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { listPrices, type PriceRow } from './store';

const toView = ({ createdAt: _, createdBy: __, ...row }: PriceRow) => row;

/** What is in force now, one line for each thing. */
export async function listPricesNow(ctx: Ctx) {
  authorize(ctx, 'billing:read');
  const now = ctx.platform.clock.now();
  const begun = (await withTenant(ctx, listPrices)).filter(({ effectiveFrom }) => effectiveFrom <= now);
  const newest = new Map<string, PriceRow>();
  for (const row of begun) {
    const name = `${row.unit} ${row.provider} ${row.model}`;
    if (!newest.has(name)) newest.set(name, row);
  }
  return { items: [...newest.values()].map(toView) };
}

/** Every version, those to come included. */
export async function listPriceVersions(ctx: Ctx) {
  authorizeOperator(ctx);
  return { items: (await withOperator(ctx, listPrices)).map(toView) };
}
