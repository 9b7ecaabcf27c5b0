import type { Ctx } from '../ctx';
import type { Tx } from '../db';
import { OverLimit, type Room as Place } from './errors';
import { type CountedLimit, countedLimits } from './limits';
import { countOf, findAllowance, lockLimits } from './store';

type InTenant = Pick<Ctx, 'platform' | 'tenantId'>;

/** `most` is null where nothing is limited. */
export type Room = Place & { left: number };

/** In the transaction that adds: how many more the workspace may have. Nobody else adds until it ends. */
export async function findRoom(tx: Tx, { platform, tenantId }: InTenant, limit: CountedLimit): Promise<Room> {
  const unlimited = { limit, has: 0, most: null, left: Number.POSITIVE_INFINITY };
  if (!platform.payments || !tenantId) return unlimited;
  const most = (await lockLimits(tx, tenantId))?.[limit];
  if (most === undefined) return unlimited;
  const has = await countOf(tx, tenantId, limit);
  return { limit, has, most, left: Math.max(0, most - has) };
}

/** In the transaction that adds: refuses more than the workspace may have. One that has no limits has none here. */
export async function requireRoom(
  tx: Tx,
  ctx: InTenant,
  { limit, adds }: { limit: CountedLimit; adds: number },
): Promise<void> {
  if (adds <= 0) return;
  const room = await findRoom(tx, ctx, limit);
  if (adds > room.left) throw new OverLimit(room);
}

/** Null where nothing is limited. */
export async function readAllowance(tx: Tx, { platform, tenantId }: InTenant) {
  return platform.payments && tenantId ? findAllowance(tx, tenantId) : null;
}

export async function readUsage(tx: Tx, tenantId: string): Promise<Record<CountedLimit, number>> {
  const used = { members: 0, contacts: 0, documents: 0, catalogItems: 0 };
  for (const limit of countedLimits) used[limit] = await countOf(tx, tenantId, limit);
  return used;
}
