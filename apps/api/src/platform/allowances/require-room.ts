import type { Ctx } from '../ctx';
import type { Tx } from '../db';
import { OverLimit } from './errors';
import { type CountedLimit, countedLimits } from './limits';
import { countOf, findAllowance, lockAllowance } from './store';

/** In the transaction that adds: refuses more than the workspace may have. One that has no limits has none here. */
export async function requireRoom(
  tx: Tx,
  { platform, tenantId }: Pick<Ctx, 'platform' | 'tenantId'>,
  { limit, adds }: { limit: CountedLimit; adds: number },
): Promise<void> {
  if (!platform.payments || !tenantId || adds <= 0) return;
  const most = (await lockAllowance(tx, tenantId))?.limits[limit];
  if (most === undefined) return;
  const has = await countOf(tx, tenantId, limit);
  if (has + adds > most) throw new OverLimit(limit, { has, most });
}

/** Null where nothing is limited. */
export async function readAllowance(tx: Tx, { platform, tenantId }: Pick<Ctx, 'platform' | 'tenantId'>) {
  return platform.payments && tenantId ? findAllowance(tx, tenantId) : null;
}

export async function readUsage(tx: Tx, tenantId: string): Promise<Record<CountedLimit, number>> {
  const used = { members: 0, contacts: 0, documents: 0, catalogItems: 0 };
  for (const limit of countedLimits) used[limit] = await countOf(tx, tenantId, limit);
  return used;
}
