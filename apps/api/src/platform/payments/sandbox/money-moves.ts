import type { Charge, Customer, Intent, Invoice, InvoicePayment, Line, Method, Price } from './objects';
import { declined } from './wire';
import type { Work } from './work';

const stamp = { livemode: false } as const;
const list = <Item>(data: Item[], url: string) => ({ object: 'list', data, has_more: false, url }) as const;

export type Card = { number: string; month: number; year: number };

/** Cards that always behave alike. */
const cards: Record<string, Method['metadata']['later'] | 'declined'> = {
  '4242424242424242': 'pays',
  '5555555555554444': 'pays',
  '4000000000000341': 'fails',
  '4000000000000002': 'declined',
};

/** Puts a card on a customer, or says why not. */
export async function saveCard(work: Work, customerId: string, card: Card): Promise<Method> {
  const behaviour = cards[card.number];
  if (!behaviour) throw declined('Your card number is not one of the sandbox’s. Try 4242 4242 4242 4242.');
  if (behaviour === 'declined') throw declined();
  const customer = await work.get('customer', customerId);
  const method: Method = {
    id: work.newId('pm'),
    object: 'payment_method',
    type: 'card',
    created: work.now,
    ...stamp,
    customer: customerId,
    card: {
      brand: card.number.startsWith('4') ? 'visa' : 'mastercard',
      last4: card.number.slice(-4),
      exp_month: card.month,
      exp_year: card.year,
    },
    metadata: { later: behaviour },
  };
  await work.put('payment_method', method);
  const changed: Customer = { ...customer, invoice_settings: { default_payment_method: method.id } };
  await work.put('customer', changed);
  await work.tell('customer.updated', changed);
  return method;
}

type Draft = {
  customer: string;
  currency: string;
  reason: Invoice['billing_reason'];
  lines: Omit<Line, 'id' | 'object' | 'currency'>[];
  subscription: string | null;
  metadata?: Record<string, string>;
  /** A promotion's share, and its name. */
  discount?: { percent: number; code: string } | null;
};

export async function draftInvoice(work: Work, draft: Draft): Promise<Invoice> {
  const id = work.newId('in');
  const lines = draft.lines.map(
    (line): Line => ({ id: work.newId('il'), object: 'line_item', currency: draft.currency, ...line }),
  );
  const parent = draft.subscription && {
    type: 'subscription_details' as const,
    subscription_details: { subscription: draft.subscription },
  };
  const invoice: Invoice = {
    id,
    object: 'invoice',
    ...stamp,
    number: null,
    currency: draft.currency,
    created: work.now,
    customer: draft.customer,
    status: 'draft',
    billing_reason: draft.reason,
    lines: list(lines, `/v1/invoices/${id}/lines`),
    ...amountsOf(lines, draft.discount?.percent ?? 0),
    amount_paid: 0,
    attempted: false,
    attempt_count: 0,
    next_payment_attempt: null,
    metadata: draft.metadata ?? {},
    parent: parent || null,
    payments: list([] as InvoicePayment[], `/v1/invoice_payments?invoice=${id}`),
    discount: draft.discount ? `${draft.discount.code}: ${draft.discount.percent} % off` : null,
    hosted_invoice_url: null,
    invoice_pdf: null,
  };
  await work.put('invoice', invoice);
  return invoice;
}

export function amountsOf(lines: readonly { amount: number }[], percent = 0) {
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const total = subtotal - Math.round((Math.max(subtotal, 0) * percent) / 100);
  return { subtotal, total, amount_due: Math.max(total, 0), amount_remaining: Math.max(total, 0) };
}

/** What a customer has to their credit is used first; what an invoice gives back is kept for the next. */
export async function finalizeInvoice(work: Work, draft: Invoice): Promise<Invoice> {
  const customer = await work.get('customer', draft.customer);
  const used = Math.min(Math.max(-customer.balance, 0), Math.max(draft.total, 0));
  const kept = Math.min(draft.total, 0);
  if (used || kept) await work.put('customer', { ...customer, balance: customer.balance + used + kept });
  const due = Math.max(draft.total, 0) - used;
  const all = await work.list('invoice', draft.customer);
  const number = `SANDBOX-${String(all.filter((each) => each.number).length + 1).padStart(4, '0')}`;
  const url = `${work.publicUrl}/sandbox/invoices/${draft.id}`;
  const open: Invoice = {
    ...draft,
    status: 'open',
    number,
    amount_due: due,
    amount_remaining: due,
    hosted_invoice_url: url,
    invoice_pdf: url,
  };
  await work.put('invoice', open);
  await work.tell('invoice.finalized', open);
  return open;
}

/** Charges the customer's card for an open invoice. A card that fails leaves it open. */
export async function payInvoice(
  work: Work,
  open: Invoice,
  { first = false, metadata = {} }: { first?: boolean; metadata?: Record<string, string> } = {},
): Promise<Invoice> {
  const due = open.amount_due;
  const paid = due === 0 ? null : await charge(work, { ...open, due, first, metadata });
  const attempt_count = open.attempt_count + 1;
  if (paid?.status === 'requires_payment_method') {
    const failed: Invoice = { ...open, attempted: true, attempt_count };
    await work.put('invoice', failed);
    await work.tell('invoice.payment_failed', failed);
    return failed;
  }
  const payment: InvoicePayment[] = paid
    ? [
        {
          id: work.newId('inpay'),
          object: 'invoice_payment',
          status: 'paid',
          amount_paid: due,
          invoice: open.id,
          created: work.now,
          payment: { type: 'payment_intent', payment_intent: paid.id },
        },
      ]
    : [];
  const done: Invoice = {
    ...open,
    status: 'paid',
    amount_paid: due,
    amount_remaining: 0,
    attempted: true,
    attempt_count,
    next_payment_attempt: null,
    payments: { ...open.payments, data: payment },
  };
  await work.put('invoice', done);
  await work.tell('invoice.paid', done);
  return done;
}

type Charging = Pick<Invoice, 'customer' | 'currency'> & {
  due: number;
  first: boolean;
  metadata: Record<string, string>;
};

async function charge(work: Work, { customer, currency, due, first, metadata }: Charging): Promise<Intent> {
  const { invoice_settings } = await work.get('customer', customer);
  const saved = invoice_settings.default_payment_method;
  const method = saved ? await work.get('payment_method', saved) : null;
  const works = method !== null && (first || method.metadata.later === 'pays');
  const base = { amount: due, currency, created: work.now, ...stamp, customer };
  const id = work.newId('pi');
  const made: Charge | null = works
    ? {
        ...base,
        id: work.newId('ch'),
        object: 'charge',
        amount_refunded: 0,
        refunded: false,
        disputed: false,
        payment_intent: id,
        status: 'succeeded',
      }
    : null;
  const intent: Intent = {
    ...base,
    id,
    object: 'payment_intent',
    status: made ? 'succeeded' : 'requires_payment_method',
    latest_charge: made?.id ?? null,
    metadata,
  };
  if (made) await work.put('charge', made);
  await work.put('payment_intent', intent);
  if (made) await work.tell('charge.succeeded', made);
  await work.tell(made ? 'payment_intent.succeeded' : 'payment_intent.payment_failed', intent);
  return intent;
}

export const lineOf = (price: Price, period: Line['period'], text = price.nickname) => ({
  amount: price.unit_amount,
  description: text,
  period,
});
