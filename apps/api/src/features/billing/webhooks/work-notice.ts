import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { getPayments } from '../get-payments';
import { syncPurchase } from '../purchases/sync-purchase';
import { syncSubscription } from '../subscription/sync-subscription';
import { About, findSubject } from './find-subject';
import * as store from './store';

/** What it is about is fetched as it is now: order, repeats and what the notice itself says do not matter. */
export async function workNotice(ctx: Ctx, { noticeId }: { noticeId: string }): Promise<void> {
  authorizeSystem(ctx);
  const payments = getPayments(ctx);
  const notice = await withOperator(ctx, (tx) => store.getEvent(tx, noticeId));
  if (notice.mode !== payments.mode || notice.state === 'handled') return;
  const attempts = notice.attempts + 1;
  try {
    const subject = await findSubject(ctx, payments, About.parse(notice.about));
    if (subject) await sync({ ...ctx, tenantId: subject.tenantId }, subject.purchase);
    const now = ctx.platform.clock.now();
    const state = subject ? 'handled' : 'foreign';
    const done = { state, attempts, error: null, handledAt: now, tenantId: subject?.tenantId ?? null };
    await withOperator(ctx, (tx) => store.updateEvent(tx, noticeId, done));
  } catch (error) {
    const failed = { state: 'failed', attempts, error: String(error).slice(0, 500) };
    await withOperator(ctx, (tx) => store.updateEvent(tx, noticeId, failed));
    throw error;
  }
}

async function sync(
  ctx: Ctx & { tenantId: string },
  purchase: { purchaseId: string; vendorId: string | null } | null,
): Promise<void> {
  if (purchase) await syncPurchase(ctx, purchase);
  await syncSubscription(ctx);
}
