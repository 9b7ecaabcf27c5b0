import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { DomainError } from '../../../platform/errors';
import { releaseHold } from './end-hold';
import { listExpired } from './store/expired';
import type { LedgerCtx } from './types';

const atOnce = 200;

/** Money of nodes that died goes back, each in its own tenant, and only if it is still held then. */
export async function sweepHolds(ctx: Ctx): Promise<{ released: number }> {
  authorizeSystem(ctx);
  return releaseExpired(ctx);
}

export async function releaseExpired(ctx: LedgerCtx): Promise<{ released: number }> {
  let released = 0;
  for (let full = true; full; ) {
    const expired = await listExpired(ctx, atOnce);
    full = expired.length === atOnce;
    for (const hold of expired) if (await releaseOne(ctx, hold)) released += 1;
  }
  return { released };
}

async function releaseOne(
  ctx: LedgerCtx,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<boolean> {
  const given = { holdId: id, reason: 'Given back: whoever held it never came back' };
  return releaseHold({ ...ctx, tenantId }, given).then(
    () => true,
    (error: unknown) => {
      // Whoever held it came back after all, or another node was faster.
      if (DomainError.isInstance(error)) return false;
      throw error;
    },
  );
}
