import { withOperator } from '../../../../platform/db';
import type { LedgerCtx } from '../types';

type Found = { tenantId: string; id: string };

/** Open holds of all tenants whose time is up; who waits longest comes first. */
export async function listExpired(ctx: LedgerCtx, limit: number): Promise<Found[]> {
  const now = ctx.platform.clock.now();
  return withOperator({ ...ctx, tenantId: null }, (tx) =>
    tx.creditHold.findMany({
      where: { state: 'open', expiresAt: { lte: now } },
      select: { tenantId: true, id: true },
      orderBy: { expiresAt: 'asc' },
      take: limit,
    }),
  );
}
