import { readAllowance } from '../../../platform/allowances';
import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { discard } from '../../../platform/storage';
import { listTenantIds, record } from '../../accounts';
import { findToldAt, forgetTold, tellOwnersOnce } from '../../billing';
import { deleteFilesOf, keysOf } from '../files/store';
import { tellRemoved } from '../removal/tell-removed';
import { deleteConversation } from '../store/conversations';
import { historyEnds, noticeDays } from './history-letter';
import * as store from './store';

type TenantCtx = Ctx & { tenantId: string };

const atOnce = 50;
const kind = 'history';
const daysFrom = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);

/** Once a night: conversations older than the plan keeps, but never before the owners have known for two weeks. */
export async function pruneHistory(ctx: Ctx): Promise<{ removed: number }> {
  authorizeSystem(ctx);
  let removed = 0;
  if (!ctx.platform.payments) return { removed };
  for (const tenantId of await listTenantIds(ctx)) removed += await pruneOne({ ...ctx, tenantId });
  return { removed };
}

async function pruneOne(ctx: TenantCtx): Promise<number> {
  let removed = 0;
  for (let full = true; full; ) {
    const some = await withTenant(ctx, async (tx) => {
      const before = await findEnd(tx, ctx);
      return before ? removeOlder(tx, ctx, before) : 0;
    });
    removed += some;
    full = some === atOnce;
  }
  return removed;
}

/** Before when conversations go now; null as long as none does. Whoever cannot pay loses nothing. */
async function findEnd(tx: Tx, ctx: TenantCtx): Promise<Date | null> {
  const allowance = await readAllowance(tx, ctx);
  if (!allowance?.paidWork) return null;
  const { historyDays } = allowance.limits;
  const now = ctx.platform.clock.now();
  const key = `${kind}:${historyDays}`;
  await forgetTold(tx, ctx, { kind, except: key });
  const toldAt = await findToldAt(tx, ctx, key);
  if (toldAt) return daysFrom(toldAt, noticeDays) <= now ? daysFrom(now, -historyDays) : null;
  const soon = { tenantId: ctx.tenantId, before: daysFrom(now, noticeDays - historyDays) };
  if (await store.hasOlder(tx, soon)) {
    const words = historyEnds({ historyDays, from: daysFrom(now, noticeDays) });
    await tellOwnersOnce(tx, ctx, { key, words });
  }
  return null;
}

async function removeOlder(tx: Tx, ctx: TenantCtx, before: Date): Promise<number> {
  const { tenantId } = ctx;
  const old = await store.lockOlder(tx, { tenantId, before }, atOnce);
  for (const { id, contactId } of old) {
    const files = await deleteFilesOf(tx, { tenantId, conversationId: id });
    await deleteConversation(tx, { tenantId, id });
    await discard(tx, tenantId, keysOf(files));
    tellRemoved(tx, ctx, { conversationId: id, contactId });
  }
  if (old.length > 0)
    await record(tx, ctx, { action: 'conversations.expired', detail: { count: old.length } });
  return old.length;
}
