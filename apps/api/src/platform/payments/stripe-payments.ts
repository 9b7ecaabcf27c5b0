import type { Clock } from '../clock';
import { priceFinder } from './find-price';
import { noticeReader } from './read-notice';
import {
  idOf,
  readCheckout,
  readDispute,
  readInvoice,
  readInvoicePayment,
  readRefund,
  readSubscription,
} from './read-objects';
import { asking, orNull, type Stripe } from './stripe-client';
import { subscriptionChanges } from './subscription-changes';
import type { CheckoutAsked, PaymentMethod, PaymentMode, Payments, VendorPayment } from './types';

export type StripeOptions = {
  stripe: Stripe;
  mode: PaymentMode;
  webhookSecret: string;
  currency: string;
  /** Whether Stripe Tax works the tax out. */
  tax: boolean;
  clock: Clock;
  now(): Promise<Date>;
};

/** Stripe, or whatever speaks its language, in our words. */
export function createPayments(options: StripeOptions): Payments {
  const { stripe, mode, currency, clock, webhookSecret } = options;
  const findPrice = priceFinder(stripe, currency);
  return {
    mode,
    currency,
    now: options.now,
    readNotice: noticeReader({ stripe, mode, secret: webhookSecret, clock }),
    async createCustomer({ tenantId, name, email }) {
      const params = { name, ...(email && { email }), metadata: { tenant: tenantId } };
      const customer = await asking(
        stripe.customers.create(params, { idempotencyKey: `customer:${tenantId}` }),
      );
      return customer.id;
    },
    openCheckout: (asked) => openCheckout(options, { ...asked, findPrice }),
    async openPortal({ customerId, returnUrl }) {
      const params = { customer: customerId, return_url: returnUrl };
      return (await asking(stripe.billingPortal.sessions.create(params))).url;
    },
    findPayment: ({ id, kind }) => findPayment(stripe, id, kind),
    findPurchaseOf: (paymentIntentId) => findPurchaseOf(stripe, paymentIntentId),
    ...subscriptionChanges({ stripe, findPrice, tax: options.tax }),
    async listInvoices(customer, cursor) {
      const params = { customer, limit: 24, ...(cursor && { starting_after: cursor }) };
      const { data, has_more } = await asking(stripe.invoices.list(params));
      return { items: data.map(readInvoice), more: has_more };
    },
    findPaymentMethod: (customerId) => findPaymentMethod(stripe, customerId),
    async chargeSaved({ customerId, article, reference, metadata }) {
      const once = (step: string) => ({ idempotencyKey: `${reference}:${step}` });
      const draft = {
        customer: customerId,
        auto_advance: false,
        collection_method: 'charge_automatically' as const,
        pending_invoice_items_behavior: 'exclude' as const,
        automatic_tax: { enabled: options.tax },
        metadata,
      };
      const { id } = await asking(stripe.invoices.create(draft, once('invoice')));
      const line = { customer: customerId, invoice: id, pricing: { price: await findPrice(article) } };
      await asking(stripe.invoiceItems.create(line, once('line')));
      const invoice = await asking(stripe.invoices.retrieve(id));
      if (invoice.status === 'draft') await asking(stripe.invoices.finalizeInvoice(id));
      if (invoice.status !== 'paid')
        await asking(stripe.invoices.pay(id, { off_session: true }, once('pay')));
      return { id };
    },
    listPayments: (since) => listPayments(stripe, since),
    async *listAllSubscriptions() {
      const all = stripe.subscriptions.list({ status: 'all', limit: 100, expand: ['data.latest_invoice'] });
      for await (const subscription of all) yield readSubscription(subscription);
    },
  };
}

type Opening = CheckoutAsked & { findPrice: ReturnType<typeof priceFinder> };

async function openCheckout({ stripe, tax }: StripeOptions, asked: Opening) {
  const { article, metadata, customerId } = asked;
  const forMode = article.interval
    ? { mode: 'subscription' as const, subscription_data: { metadata } }
    : {
        mode: 'payment' as const,
        invoice_creation: { enabled: true, invoice_data: { metadata } },
        payment_intent_data: { metadata, setup_future_usage: 'off_session' as const },
      };
  const params: Stripe.Checkout.SessionCreateParams = {
    ...forMode,
    customer: customerId,
    customer_update: { address: 'auto', name: 'auto' },
    line_items: [{ price: await asked.findPrice(article), quantity: 1 }],
    allow_promotion_codes: true,
    automatic_tax: { enabled: tax },
    tax_id_collection: { enabled: tax },
    client_reference_id: asked.reference,
    metadata,
    success_url: asked.successUrl,
    cancel_url: asked.cancelUrl,
  };
  const once = { idempotencyKey: `checkout:${asked.reference}` };
  const { id, url } = await asking(stripe.checkout.sessions.create(params, once));
  if (!url) throw new Error(`The checkout ${id} has no address.`);
  return { id, url };
}

async function findPayment(
  stripe: Stripe,
  id: string,
  kind: VendorPayment['kind'],
): Promise<VendorPayment | null> {
  const found =
    kind === 'checkout'
      ? await orNull(stripe.checkout.sessions.retrieve(id)).then(
          (session) => session && readCheckout(session),
        )
      : await orNull(stripe.invoices.retrieve(id, { expand: ['payments'] })).then(
          (invoice) => invoice && readInvoicePayment(invoice),
        );
  return found && withReversals(stripe, found);
}

async function withReversals(
  stripe: Stripe,
  payment: Omit<VendorPayment, 'reversals'>,
): Promise<VendorPayment> {
  const { paymentIntentId } = payment;
  if (!paymentIntentId) return { ...payment, reversals: [] };
  const which = { payment_intent: paymentIntentId, limit: 100 };
  const refunds = await asking(stripe.refunds.list(which));
  const disputes = await asking(stripe.disputes.list(which));
  return { ...payment, reversals: [...refunds.data.map(readRefund), ...disputes.data.map(readDispute)] };
}

async function findPurchaseOf(stripe: Stripe, paymentIntentId: string): Promise<string | null> {
  const intent = await orNull(stripe.paymentIntents.retrieve(paymentIntentId));
  if (intent?.metadata.purchase) return intent.metadata.purchase;
  const payment = { type: 'payment_intent' as const, payment_intent: paymentIntentId };
  const { data } = await asking(stripe.invoicePayments.list({ payment, expand: ['data.invoice'] }));
  const invoice = data[0]?.invoice;
  return invoice && typeof invoice === 'object' && !invoice.deleted
    ? (invoice.metadata?.purchase ?? null)
    : null;
}

async function findPaymentMethod(stripe: Stripe, customerId: string): Promise<PaymentMethod | null> {
  const { data } = await asking(stripe.customers.listPaymentMethods(customerId, { limit: 10 }));
  const customer = await asking(stripe.customers.retrieve(customerId));
  const chosen = customer.deleted ? null : idOf(customer.invoice_settings.default_payment_method);
  const method = data.find(({ id }) => id === chosen) ?? data[0];
  if (!method) return null;
  if (!method.card) return { kind: method.type, label: method.type, expires: null };
  const { brand, last4, exp_month: month, exp_year: year } = method.card;
  return { kind: 'card', label: `${brand} •••• ${last4}`, expires: { month, year } };
}

async function* listPayments(stripe: Stripe, since: Date): AsyncGenerator<VendorPayment> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  for await (const session of stripe.checkout.sessions.list({ created, limit: 100 })) {
    if (session.mode === 'payment') yield await withReversals(stripe, readCheckout(session));
  }
  for await (const invoice of stripe.invoices.list({ created, limit: 100, expand: ['data.payments'] })) {
    const isAuto = invoice.metadata?.kind === 'auto';
    if (isAuto) yield await withReversals(stripe, readInvoicePayment(invoice));
  }
}
