import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { enqueueAll } from '../../../platform/jobs';
import { listAutoRecharging } from '../purchases/store';
import { rechargeCredits, syncPlan } from './jobs';
import * as store from './store';

/** Whatever is due becomes a job of its workspace. */
export async function turnDuePlans(ctx: Ctx): Promise<number> {
  authorizeSystem(ctx);
  const { payments } = ctx.platform;
  if (!payments) return 0;
  const now = await payments.now();
  return withOperator(ctx, async (tx) => {
    const due = [...(await store.listDue(tx, payments.mode, now)), ...(await store.listUnopened(tx))];
    await enqueueAll(
      tx,
      syncPlan,
      due.map((tenantId) => ({ tenantId, key: 'sync', payload: {} })),
    );
    const low = await listAutoRecharging(tx);
    await enqueueAll(
      tx,
      rechargeCredits,
      low.map((tenantId) => ({ tenantId, key: 'recharge', payload: {} })),
    );
    return due.length;
  });
}
