import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { wake } from '../messages/domain';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { lockConversation } from '../store/conversations';
import { listDue } from '../store/snoozed';

const atOnce = 200;

/** Brings back what was put aside until now: each in its own tenant, and only if it still sleeps then. */
export async function wakeDue(ctx: Ctx): Promise<{ woken: number }> {
  authorizeSystem(ctx);
  const now = ctx.platform.clock.now();
  let woken = 0;
  for (let full = true; full; ) {
    const due = await withOperator(ctx, (tx) => listDue(tx, now, atOnce));
    full = due.length === atOnce;
    for (const each of due) if (await wakeOne(ctx, each, now)) woken += 1;
  }
  return { woken };
}

async function wakeOne(ctx: Ctx, key: { tenantId: string; id: string }, now: Date): Promise<boolean> {
  const inTenant = { ...ctx, tenantId: key.tenantId };
  return withTenant(inTenant, async (tx) => {
    const row = await lockConversation(tx, key);
    const step = row.snoozedUntil && row.snoozedUntil <= now ? wake(row) : null;
    if (!step) return false;
    tell(tx, inTenant, { row: (await takeStep(tx, inTenant, { row, step })).row, teamOnly: true });
    return true;
  });
}
