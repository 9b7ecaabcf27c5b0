import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { PaymentDeclined } from '../../../platform/payments';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { NothingToPayWith } from '../errors';
import { getPayments } from '../get-payments';
import { readAccount } from '../ledger/store/read';
import type { TenantCtx } from '../ledger/types';
import { packageArticle } from '../plans/articles';
import { getPackage } from '../plans/store';
import { getCustomer } from '../subscription/customer';
import type { SetAutoRecharge } from '../subscription/schemas';
import { findSubscription } from '../subscription/store';
import * as store from './store';
import { syncPurchase } from './sync-purchase';

export async function setAutoRecharge(ctx: Ctx, input: SetAutoRecharge) {
  const { tenantId } = authorize(ctx, 'billing:write');
  const payments = getPayments(ctx);
  const inTenant = { ...ctx, tenantId };
  if (input.enabled) {
    const found = await payments.findPaymentMethod(await getCustomer(inTenant));
    if (!found) throw new NothingToPayWith();
  }
  await withTenant(inTenant, async (tx) => {
    const pack = await getPackage(tx, input.packageId);
    const { amount } = packageArticle(pack, payments.currency);
    if (input.monthlyCeiling < amount)
      throw new Invalid('The monthly ceiling is less than one package costs.');
    const updatedAt = ctx.platform.clock.now();
    await store.putAutoRecharge(tx, { tenantId, ...input, stoppedReason: null, updatedAt });
    const { enabled, threshold, monthlyCeiling } = input;
    const detail = { enabled, threshold, monthlyCeiling };
    await record(tx, ctx, { action: 'billing.auto-recharge-set', detail });
  });
  return done;
}

/** Buys a package when the balance is low: one at a time, and never more in a month than was allowed. */
export async function rechargeWhenLow(ctx: TenantCtx): Promise<void> {
  const payments = getPayments(ctx);
  const now = await payments.now();
  const begun = await withTenant(ctx, (tx) => beginRecharge(tx, ctx, now));
  if (!begun) return;
  const { purchaseId, customerId, article } = begun;
  const metadata = { tenant: ctx.tenantId, purchase: purchaseId, kind: 'auto' };
  try {
    const { id } = await payments.chargeSaved({ customerId, article, reference: purchaseId, metadata });
    await syncPurchase(ctx, { purchaseId, vendorId: id });
  } catch (error) {
    if (!(error instanceof PaymentDeclined)) throw error;
    const key = { tenantId: ctx.tenantId, id: purchaseId };
    await withTenant(ctx, async (tx) => {
      await store.updatePurchase(tx, key, { state: 'failed', reason: error.message });
      await store.stopAutoRecharge(tx, ctx.tenantId, error.message);
      await record(tx, ctx, { action: 'billing.auto-recharge-stopped', detail: { reason: error.message } });
    });
  }
}

/** The one that a crash left open goes on under its own reference, so that nothing is charged twice. */
async function beginRecharge(tx: Tx, ctx: TenantCtx, now: Date) {
  const { mode, currency } = getPayments(ctx);
  const { tenantId } = ctx;
  const settings = await store.lockAutoRecharge(tx, tenantId);
  const subscription = await findSubscription(tx, tenantId);
  if (!settings?.enabled || settings.stoppedReason || !subscription?.customerId) return null;
  const pack = await getPackage(tx, settings.packageId);
  const article = packageArticle(pack, currency);
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const autos = await store.listAuto(tx, { tenantId, mode, since });
  const open = autos.find(({ state }) => state === 'open');
  const { customerId } = subscription;
  if (open) return { purchaseId: open.id, customerId, article: { ...article, amount: open.amount } };
  const account = await readAccount(tx, tenantId, ctx.platform.clock.now());
  const balance = (account?.monthly ?? 0) + (account?.lasting ?? 0);
  const spent = autos.filter(({ state }) => state !== 'failed').reduce((sum, { amount }) => sum + amount, 0);
  if (balance >= settings.threshold || spent + article.amount > settings.monthlyCeiling) return null;
  const purchaseId = ctx.platform.newId('pur');
  const { credits } = pack;
  const about = { packageId: pack.id, credits, amount: article.amount, currency, mode, kind: 'auto' };
  await store.insertPurchase(tx, { tenantId, id: purchaseId, ...about, state: 'open', createdAt: now });
  return { purchaseId, customerId, article };
}
