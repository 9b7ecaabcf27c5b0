import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { getPayments } from '../get-payments';
import { packageArticle } from '../plans/articles';
import { getPackage } from '../plans/store';
import { getCustomer } from '../subscription/customer';
import * as store from './store';

/** Opens a checkout. Credits come when the vendor says it is paid. */
export async function buyPackage(ctx: Ctx, { packageId }: { packageId: string }) {
  const { tenantId } = authorize(ctx, 'billing:write');
  const payments = getPayments(ctx);
  const { clock, newId, publicUrl } = ctx.platform;
  const inTenant = { ...ctx, tenantId };
  const id = newId('pur');
  const pack = await withTenant(inTenant, async (tx) => {
    const found = await getPackage(tx, packageId);
    if (!found.offered) throw new NotFound('package');
    await store.insertPurchase(tx, {
      tenantId,
      id,
      mode: payments.mode,
      kind: 'checkout',
      packageId,
      credits: found.credits,
      amount: packageArticle(found, payments.currency).amount,
      currency: payments.currency,
      state: 'open',
      createdAt: clock.now(),
    });
    return found;
  });
  const checkout = await payments.openCheckout({
    customerId: await getCustomer(inTenant),
    article: packageArticle(pack, payments.currency),
    reference: id,
    metadata: { tenant: tenantId, purchase: id },
    successUrl: `${publicUrl}/admin/billing?bought=${id}`,
    cancelUrl: `${publicUrl}/admin/billing`,
  });
  await withTenant(inTenant, (tx) => store.updatePurchase(tx, { tenantId, id }, { vendorId: checkout.id }));
  return { purchaseId: id, url: checkout.url };
}
