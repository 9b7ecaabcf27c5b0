import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import type { Payments, VendorPayment, VendorSubscription } from '../../../platform/payments';
import { getPayments } from '../get-payments';
import { planKeyOf } from '../plans/articles';
import { findByVendor } from '../purchases/store';
import { comparePayment, compareSubscriptions, type Finding } from './compare';
import * as store from './store';

const lookBackDays = 60;

/** Compares what the vendor has with what the ledger has. It reports; what it finds is settled by hand. */
export async function reconcile(ctx: Ctx): Promise<number> {
  authorizeSystem(ctx);
  const payments = getPayments(ctx);
  const { clock, newId } = ctx.platform;
  const now = clock.now();
  const findings = [...(await ofPayments(ctx, payments)), ...(await ofSubscriptions(ctx, payments))];
  await withOperator(ctx, async (tx) => {
    for (const finding of findings) {
      await store.putFinding(tx, { id: newId('rcn'), mode: payments.mode, now }, finding);
    }
    await store.resolveUnseen(tx, payments.mode, now);
  });
  return findings.length;
}

async function ofPayments(ctx: Ctx, payments: Payments): Promise<Finding[]> {
  const since = new Date((await payments.now()).getTime() - lookBackDays * 86_400_000);
  const findings: Finding[] = [];
  for await (const payment of payments.listPayments(since)) {
    const purchase = await findPurchase(ctx, payments, payment);
    const moved = purchase
      ? await withTenant({ ...ctx, tenantId: purchase.tenantId }, (tx) =>
          store.listPaymentEntries(tx, purchase.tenantId),
        )
      : new Map<string, number>();
    findings.push(...comparePayment(payment, purchase, moved));
  }
  return findings;
}

function findPurchase(ctx: Ctx, { mode }: Payments, { purchaseId }: VendorPayment) {
  return purchaseId ? withOperator(ctx, (tx) => findByVendor(tx, mode, { id: purchaseId })) : null;
}

async function ofSubscriptions(ctx: Ctx, payments: Payments): Promise<Finding[]> {
  const running = new Map<string, VendorSubscription[]>();
  for await (const subscription of payments.listAllSubscriptions()) {
    if (subscription.state === 'ended' || subscription.state === 'incomplete') continue;
    const { customerId } = subscription;
    running.set(customerId, [...(running.get(customerId) ?? []), subscription]);
  }
  const rows = await withOperator(ctx, (tx) => store.listCustomers(tx, payments.mode));
  const known = new Map(rows.map((row) => [row.customerId ?? '', row]));
  const customers = new Set([...running.keys(), ...known.keys()]);
  return [...customers].flatMap((id) =>
    compareSubscriptions(id, (running.get(id) ?? []).map(toRunning), known.get(id) ?? null),
  );
}

const toRunning = ({ id, customerId, articleKey }: VendorSubscription) => ({
  id,
  customerId,
  planKey: planKeyOf(articleKey),
});
