import { z } from 'zod';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import type { Notice, Payments } from '../../../platform/payments';
import { findByVendor } from '../purchases/store';
import { findByCustomer } from '../subscription/store';

export const About = z.object({
  id: z.string(),
  kind: z.string(),
  customer: z.string().nullable(),
  paymentIntent: z.string().nullable(),
});

/** What of ours a notice may have changed. */
export type Subject = {
  tenantId: string;
  purchase: { purchaseId: string; vendorId: string | null } | null;
};

const ofPayments = new Set(['charge', 'refund', 'dispute', 'payment_intent']);

export async function findSubject(
  ctx: Ctx,
  payments: Payments,
  about: Notice['about'],
): Promise<Subject | null> {
  const purchase = await findPurchase(ctx, payments, about);
  if (purchase) return purchase;
  const { customer } = about;
  const owner = customer && (await withOperator(ctx, (tx) => findByCustomer(tx, payments.mode, customer)));
  return owner ? { tenantId: owner.tenantId, purchase: null } : null;
}

type Finding = { ctx: Ctx; payments: Payments; about: Notice['about'] };

const find = ({ ctx, payments }: Finding, by: Parameters<typeof findByVendor>[2]) =>
  withOperator(ctx, (tx) => findByVendor(tx, payments.mode, by));

function findPurchase(ctx: Ctx, payments: Payments, about: Notice['about']): Promise<Subject | null> {
  const finding = { ctx, payments, about };
  if (about.kind === 'checkout.session' || about.kind === 'invoice') return byItsOwn(finding);
  return ofPayments.has(about.kind) ? byItsPayment(finding) : Promise.resolve(null);
}

async function byItsOwn(finding: Finding): Promise<Subject | null> {
  const { id, kind } = finding.about;
  const row = await find(finding, { vendorId: id });
  if (row) return { tenantId: row.tenantId, purchase: { purchaseId: row.id, vendorId: id } };
  const asked = { id, kind: kind === 'invoice' ? ('auto' as const) : ('checkout' as const) };
  const payment = await finding.payments.findPayment(asked);
  const ours = payment?.purchaseId ? await find(finding, { id: payment.purchaseId }) : null;
  if (!ours) return null;
  // An invoice of a checkout says the same as the checkout, under another id.
  const vendorId = ours.kind === asked.kind ? id : null;
  return { tenantId: ours.tenantId, purchase: { purchaseId: ours.id, vendorId } };
}

async function byItsPayment(finding: Finding): Promise<Subject | null> {
  const { paymentIntent: paymentIntentId } = finding.about;
  if (!paymentIntentId) return null;
  const known = await find(finding, { paymentIntentId });
  const id = known?.id ?? (await finding.payments.findPurchaseOf(paymentIntentId));
  const row = known ?? (id ? await find(finding, { id }) : null);
  return row && { tenantId: row.tenantId, purchase: { purchaseId: row.id, vendorId: null } };
}
