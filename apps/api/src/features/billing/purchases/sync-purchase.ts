import { type Tx, withTenant } from '../../../platform/db';
import type { VendorPayment } from '../../../platform/payments';
import { record } from '../../accounts';
import { getPayments } from '../get-payments';
import { grantCreditsIn, recordPurchaseIn, recordRefundIn } from '../ledger/move-credits';
import type { TenantCtx } from '../ledger/types';
import { stateOfPaid, type TakenBack, takenBack } from './domain';
import * as store from './store';

/** Fetches what became of a purchase, and makes the ledger agree. Any number of times, in any order. */
export async function syncPurchase(
  ctx: TenantCtx,
  { purchaseId, vendorId = null }: { purchaseId: string; vendorId?: string | null },
): Promise<void> {
  const payments = getPayments(ctx);
  const key = { tenantId: ctx.tenantId, id: purchaseId };
  const row = await withTenant(ctx, (tx) => store.findPurchase(tx, key));
  const id = row?.vendorId ?? vendorId;
  if (!row || !id || row.mode !== payments.mode) return;
  const kind = row.kind === 'auto' ? 'auto' : 'checkout';
  const payment = await payments.findPayment({ id, kind });
  if (payment?.purchaseId !== purchaseId) return;
  await withTenant(ctx, (tx) => apply(tx, ctx, { key, payment }));
}

type Fetched = { key: { tenantId: string; id: string }; payment: VendorPayment };

async function apply(tx: Tx, ctx: TenantCtx, { key, payment }: Fetched): Promise<void> {
  const row = await store.lockPurchase(tx, key);
  if (!row) return;
  const seen = { vendorId: payment.id, paymentIntentId: payment.paymentIntentId };
  if (payment.state !== 'paid') {
    // What was fetched before the payment may arrive after it.
    if (!row.paidAt) await store.updatePurchase(tx, key, { ...seen, state: payment.state });
    return;
  }
  const bought = { key: purchaseKey(payment), amount: row.credits, reason: `Bought ${row.credits} credits` };
  const { repeated } = await recordPurchaseIn(tx, ctx, bought);
  const back = takenBack({ credits: row.credits, amount: payment.amount, reversals: payment.reversals });
  for (const each of back) await takeBack(tx, ctx, each);
  const paidAt = row.paidAt ?? ctx.platform.clock.now();
  await store.updatePurchase(tx, key, { ...seen, ...stateOfPaid(row.credits, back), paidAt });
  if (repeated) return;
  const target = { kind: 'purchase', id: row.id, label: `${row.credits} credits` };
  await record(tx, ctx, { action: 'billing.credits-bought', target, detail: { credits: row.credits } });
}

export const purchaseKey = ({ kind, id }: Pick<VendorPayment, 'kind' | 'id'>) => `${kind}:${id}`;

/** What came back was taken first, whenever we hear of it: the ledger tells the same story either way. */
async function takeBack(tx: Tx, ctx: TenantCtx, { id, kind, credits, returned }: TakenBack): Promise<void> {
  const reason = kind === 'refund' ? 'A purchase was refunded' : 'A payment was disputed';
  await recordRefundIn(tx, ctx, { key: `${kind}:${id}`, amount: credits, reason });
  if (!returned) return;
  const back = { key: `${kind}-returned:${id}`, amount: credits, purse: 'lasting' as const };
  const again = kind === 'refund' ? 'The refund did not go through' : 'The dispute was won';
  await grantCreditsIn(tx, ctx, { ...back, reason: again });
}
