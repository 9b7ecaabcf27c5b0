import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { postMail } from '../../accounts';
import type { Level } from '../ledger/domain';
import { listDrifted, writeTold } from '../ledger/store/settings';
import { lowCreditsMail } from './letter';
import { listToWarn } from './store';

const atOnce = 100;
const gravity: Record<Level, number> = { ok: 0, low: 1, empty: 2 };

/** Tells owners and admins once when credits run low, and once when they are gone. What got better needs no letter. */
export async function warnLow(ctx: Ctx): Promise<{ warned: number }> {
  authorizeSystem(ctx);
  if (ctx.platform.payments === null) return { warned: 0 };
  let warned = 0;
  for (let full = true; full; ) {
    const drifted = await withOperator(ctx, (tx) => listDrifted(tx, atOnce));
    full = drifted.length === atOnce;
    for (const each of drifted)
      if (await warnOne({ ...ctx, tenantId: each.tenantId }, each.level)) warned += 1;
  }
  return { warned };
}

async function warnOne(ctx: Ctx & { tenantId: string }, level: Level): Promise<boolean> {
  return withTenant(ctx, async (tx) => {
    const before = await writeTold(tx, { tenantId: ctx.tenantId, level });
    if (before === null || level === 'ok' || gravity[level] <= gravity[before]) return false;
    const { people, workspaceName, left } = await listToWarn(tx, ctx.tenantId);
    const url = `${ctx.platform.publicUrl}/admin/billing`;
    for (const { email } of people)
      await postMail(tx, ctx, lowCreditsMail({ to: email, url, workspaceName, left, level }));
    return true;
  });
}
