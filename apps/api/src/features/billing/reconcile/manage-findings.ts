import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { enqueue } from '../../../platform/jobs';
import { done } from '../../../platform/schema';
import { systemCtx } from '../../../platform/system-ctx';
import { record } from '../../accounts';
import { getPayments } from '../get-payments';
import { syncPurchase } from '../purchases/sync-purchase';
import { reconcilePayments } from '../subscription/jobs';
import { syncSubscription } from '../subscription/sync-subscription';
import type { ListFindings, OneFinding } from './schemas';
import * as store from './store';

export async function listFindings(ctx: Ctx, input: ListFindings) {
  authorizeOperator(ctx);
  return { items: await withOperator(ctx, (tx) => store.listFindings(tx, input)) };
}

export async function reconcileNow(ctx: Ctx) {
  authorizeOperator(ctx);
  getPayments(ctx);
  await withOperator(ctx, (tx) => enqueue(tx, reconcilePayments, {}, { tenantId: null, key: 'now' }));
  return done;
}

/** Fetches the present state once more and makes the ledger agree. */
export async function settleFinding(ctx: Ctx, { id }: OneFinding) {
  authorizeOperator(ctx);
  const finding = await withOperator(ctx, (tx) => store.findFinding(tx, id));
  if (!finding) throw new NotFound('finding');
  const { tenantId, kind, subject } = finding;
  if (tenantId) {
    const system = { ...systemCtx(ctx.platform, 'reconcile', tenantId), tenantId };
    const { purchase } = finding.detail as { purchase?: string };
    if (purchase) await syncPurchase(system, { purchaseId: purchase, vendorId: subject });
    await syncSubscription(system);
  }
  await withOperator(ctx, (tx) =>
    record(
      tx,
      { ...ctx, tenantId },
      {
        action: 'billing.finding-settled',
        target: { kind: 'payment-finding', id, label: kind },
        detail: { subject },
      },
    ),
  );
  return reconcileNow(ctx);
}
