import type { Stripe } from './stripe-client';
import type { NextArticle, Reversal, VendorInvoice, VendorPayment, VendorSubscription } from './types';

const dateOf = (seconds: number) => new Date(seconds * 1000);
const dateOrNull = (seconds: number | null) => (seconds === null ? null : dateOf(seconds));
export const idOf = (value: string | { id: string } | null | undefined) =>
  typeof value === 'string' ? value : (value?.id ?? null);

const invoiceStates = ['draft', 'open', 'paid', 'void', 'uncollectible'] as const;

export function readInvoice(invoice: Stripe.Invoice): VendorInvoice {
  return {
    id: invoice.id,
    number: invoice.number,
    state: invoiceStates.find((state) => state === invoice.status) ?? 'draft',
    reason: invoice.billing_reason,
    total: invoice.total,
    currency: invoice.currency,
    createdAt: dateOf(invoice.created),
    pageUrl: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
  };
}

const subscriptionStates = {
  incomplete: 'incomplete',
  incomplete_expired: 'ended',
  active: 'active',
  trialing: 'trialing',
  past_due: 'past-due',
  unpaid: 'unpaid',
  paused: 'paused',
  canceled: 'ended',
} as const satisfies Record<string, VendorSubscription['state']>;

/** Since 2025 a subscription's period is its items'. */
export function readSubscription(subscription: Stripe.Subscription): VendorSubscription {
  const [item] = subscription.items.data;
  if (!item) throw new Error(`The subscription ${subscription.id} has no item.`);
  const { latest_invoice: invoice, cancel_at_period_end: ends } = subscription;
  return {
    id: subscription.id,
    customerId: idOf(subscription.customer) ?? '',
    state: subscriptionStates[subscription.status as keyof typeof subscriptionStates] ?? 'paused',
    articleKey: item.price.lookup_key ?? item.price.metadata.article ?? '',
    itemId: item.id,
    interval: item.price.recurring?.interval === 'year' ? 'year' : 'month',
    createdAt: dateOf(subscription.created),
    periodStart: dateOf(item.current_period_start),
    periodEnd: dateOf(item.current_period_end),
    cancelAt: dateOrNull(subscription.cancel_at) ?? (ends ? dateOf(item.current_period_end) : null),
    endedAt: dateOrNull(subscription.ended_at),
    unpaidSince: null,
    metadata: subscription.metadata,
    latestInvoice: invoice && typeof invoice === 'object' ? readInvoice(invoice) : null,
    scheduleId: idOf(subscription.schedule),
    next: readNext(subscription.schedule, item.current_period_end),
  };
}

/** A phase that has begun is the subscription itself. */
function readNext(schedule: Stripe.Subscription['schedule'], periodEnd: number): NextArticle | null {
  if (!schedule || typeof schedule === 'string') return null;
  const articleKey = schedule.metadata?.article;
  const phase = schedule.phases.find(({ start_date }) => start_date >= periodEnd);
  const priceId = idOf(phase?.items[0]?.price);
  if (!articleKey || !phase || !priceId) return null;
  return { articleKey, priceId, at: dateOf(phase.start_date), metadata: phase.metadata ?? {} };
}

const refundStates: Record<string, Reversal['state']> = {
  succeeded: 'taken',
  failed: 'returned',
  canceled: 'returned',
};

export function readRefund({ id, amount, status, created }: Stripe.Refund): Reversal {
  const createdAt = dateOf(created);
  return { id, kind: 'refund', amount, createdAt, state: refundStates[status ?? ''] ?? 'pending' };
}

/** An inquiry takes no money; a dispute takes it until it is won. */
export function readDispute({ id, amount, status, created }: Stripe.Dispute): Reversal {
  const dispute = { id, kind: 'dispute' as const, amount, createdAt: dateOf(created) };
  if (status.startsWith('warning_') || status === 'prevented') return { ...dispute, state: 'pending' };
  return { ...dispute, state: status === 'won' ? 'returned' : 'taken' };
}

export function readCheckout(session: Stripe.Checkout.Session): Omit<VendorPayment, 'reversals'> {
  return {
    id: session.id,
    kind: 'checkout',
    state: checkoutState(session),
    purchaseId: session.metadata?.purchase ?? null,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? '',
    paymentIntentId: idOf(session.payment_intent),
  };
}

function checkoutState({ status, payment_status }: Stripe.Checkout.Session): VendorPayment['state'] {
  if (status === 'open') return 'open';
  if (status === 'expired') return 'expired';
  return payment_status === 'unpaid' ? 'processing' : 'paid';
}

export function readInvoicePayment(invoice: Stripe.Invoice): Omit<VendorPayment, 'reversals'> {
  const paid = invoice.payments?.data.find(({ status }) => status === 'paid');
  return {
    id: invoice.id,
    kind: 'auto',
    state: autoState(invoice),
    purchaseId: invoice.metadata?.purchase ?? null,
    amount: invoice.total,
    currency: invoice.currency,
    paymentIntentId: idOf(paid?.payment.payment_intent),
  };
}

function autoState({ status, attempted }: Stripe.Invoice): VendorPayment['state'] {
  if (status === 'paid') return 'paid';
  if (status === 'void' || status === 'uncollectible') return 'failed';
  return attempted ? 'failed' : 'open';
}
