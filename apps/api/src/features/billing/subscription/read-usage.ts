import { type CountedLimit, countedLimits, type Limits, readUsage } from '../../../platform/allowances';
import { withTenant } from '../../../platform/db';
import type { TenantCtx } from '../ledger/types';

export type Used = { limit: CountedLimit; has: number; most: number };

export async function usageAgainst(ctx: TenantCtx, limits: Limits): Promise<Used[]> {
  const counts = await withTenant(ctx, (tx) => readUsage(tx, ctx.tenantId));
  return countedLimits.map((limit) => ({ limit, has: counts[limit], most: limits[limit] }));
}
