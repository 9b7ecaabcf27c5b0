import type { z } from 'zod';
import { changePrice, previewChange } from './change-plan';
import { openSession } from './checkout';
import { amountsOf, draftInvoice, finalizeInvoice, lineOf, payInvoice } from './money-moves';
import type { Invoice, Line, Portal, Price, Subscription } from './objects';
import { params } from './params';
import { makeRefund } from './reverse';
import { openSchedule, planSchedule, releaseSchedule } from './schedule';
import { setCancelAtEnd, withItem } from './subscribe';
import { declined, parse, refused } from './wire';
import type { Work } from './work';

export type Route = {
  method: 'GET' | 'POST';
  path: RegExp;
  answer(work: Work, id: string, given: unknown): Promise<object>;
};

type Answer<Schema extends z.ZodType> = (work: Work, input: z.output<Schema>, id: string) => Promise<object>;

function route<Schema extends z.ZodType>(pattern: string, schema: Schema, answer: Answer<Schema>): Route {
  const [method, path = ''] = pattern.split(' ');
  return {
    method: method as Route['method'],
    path: new RegExp(`^/v1${path.replace(':id', '([^/]+)')}$`),
    answer: (work, id, given) => answer(work, parse(schema, given), id),
  };
}

type Paging = { limit: number; starting_after?: string | undefined };

function page<Item extends { id: string }>(items: Item[], { limit, starting_after }: Paging, url: string) {
  const from = starting_after ? items.findIndex(({ id }) => id === starting_after) + 1 : 0;
  const data = items.slice(from, from + limit);
  return { object: 'list', url, data, has_more: items.length > from + limit };
}

const since = <Item extends { created: number }>(items: Item[], created?: { gte?: number | undefined }) =>
  items.filter((item) => item.created >= (created?.gte ?? 0));

const shown = ({ payments, ...invoice }: Invoice, expand: readonly string[]) =>
  expand.some((name) => name.endsWith('payments')) ? { ...invoice, payments } : invoice;

async function expanded(work: Work, subscription: Subscription, expand: readonly string[]) {
  const { latest_invoice, schedule } = subscription;
  const wanted = (name: string) => expand.some((each) => each.endsWith(name));
  return {
    ...subscription,
    latest_invoice: wanted('latest_invoice')
      ? shown(await work.get('invoice', latest_invoice), [])
      : latest_invoice,
    schedule: wanted('schedule') && schedule ? await work.get('subscription_schedule', schedule) : schedule,
  };
}

export const routes: Route[] = [
  route('POST /customers', params.customerCreate, async (work, input) => {
    const customer = {
      id: work.newId('cus'),
      object: 'customer' as const,
      name: input.name,
      email: input.email ?? null,
      created: work.now,
      livemode: false as const,
      metadata: input.metadata,
      balance: 0,
      invoice_settings: { default_payment_method: null },
    };
    await work.put('customer', customer);
    return customer;
  }),
  route('GET /customers/:id', params.none, (work, _, id) => work.get('customer', id)),
  route('GET /customers/:id/payment_methods', params.paymentMethods, async (work, input, id) =>
    page(await work.list('payment_method', id), input, `/v1/customers/${id}/payment_methods`),
  ),
  route('GET /prices', params.priceList, async (work, { lookup_keys, ...paging }) => {
    const prices = await work.list('price');
    return page(
      prices.filter(({ lookup_key }) => lookup_keys.includes(lookup_key ?? '')),
      paging,
      '/v1/prices',
    );
  }),
  route('POST /prices', params.priceCreate, async (work, { product_data, ...input }) => {
    const taken = (await work.list('price')).some(({ lookup_key }) => lookup_key === input.lookup_key);
    if (taken) throw refused('A price with this lookup key exists already.', 'lookup_key');
    const price: Price = {
      ...input,
      id: work.newId('price'),
      object: 'price',
      active: true,
      livemode: false,
      created: work.now,
      nickname: product_data.name,
      recurring: input.recurring ?? null,
    };
    await work.put('price', price);
    return price;
  }),
  route('POST /checkout/sessions', params.sessionCreate, openSession),
  route('GET /checkout/sessions', params.sessionList, async (work, { created, ...paging }) =>
    page(since(await work.list('checkout.session'), created), paging, '/v1/checkout/sessions'),
  ),
  route('GET /checkout/sessions/:id', params.none, (work, _, id) => work.get('checkout.session', id)),
  route('POST /billing_portal/sessions', params.portalCreate, async (work, input) => {
    await work.get('customer', input.customer);
    const id = work.newId('bps');
    const portal: Portal = {
      id,
      object: 'billing_portal.session',
      created: work.now,
      livemode: false,
      customer: input.customer,
      return_url: input.return_url,
      url: `${work.publicUrl}/sandbox/portal/${id}`,
    };
    await work.put('billing_portal.session', portal);
    return portal;
  }),
  route('GET /subscriptions', params.subscriptionList, async (work, { customer, expand, ...paging }) => {
    const found = page(await work.list('subscription', customer), paging, '/v1/subscriptions');
    const data = await Promise.all(found.data.map((each) => expanded(work, each, expand)));
    return { ...found, data };
  }),
  route('POST /subscriptions/:id', params.subscriptionUpdate, updateSubscription),
  route('POST /subscription_schedules', params.scheduleCreate, openSchedule),
  route('POST /subscription_schedules/:id', params.scheduleUpdate, planSchedule),
  route('POST /subscription_schedules/:id/release', params.none, (work, _, id) => releaseSchedule(work, id)),
  route('POST /invoices/create_preview', params.invoicePreview, async (work, input) => {
    const subscription = await work.get('subscription', input.subscription);
    const { items, proration_date } = input.subscription_details;
    const price = await work.get('price', items[0]?.price ?? '');
    return previewChange(work, subscription, { price, at: proration_date ?? work.now });
  }),
  route('GET /invoices', params.invoiceList, async (work, { customer, created, expand, ...input }) => {
    const all = since(await work.list('invoice', customer), created).filter(
      ({ status, parent }) =>
        (!input.status || status === input.status) &&
        (!input.subscription || parent?.subscription_details.subscription === input.subscription),
    );
    const found = page(all, input, '/v1/invoices');
    return { ...found, data: found.data.map((invoice) => shown(invoice, expand)) };
  }),
  route('POST /invoices', params.invoiceCreate, async (work, { customer, metadata }) => {
    const [price] = await work.list('price');
    const currency = price?.currency ?? 'usd';
    return draftInvoice(work, {
      customer,
      currency,
      reason: 'manual',
      lines: [],
      subscription: null,
      metadata,
    });
  }),
  route('GET /invoices/:id', params.retrieve, async (work, { expand }, id) =>
    shown(await work.get('invoice', id), expand),
  ),
  route('POST /invoiceitems', params.invoiceItemCreate, async (work, { invoice: id, pricing }) => {
    const invoice = await work.get('invoice', id);
    if (invoice.status !== 'draft') throw refused('This invoice is no longer a draft.', 'invoice');
    const price = await work.get('price', pricing.price);
    const period = { start: work.now, end: work.now };
    const line: Line = {
      ...lineOf(price, period),
      id: work.newId('ii'),
      object: 'line_item',
      currency: price.currency,
    };
    const data = [...invoice.lines.data, line];
    await work.put('invoice', { ...invoice, ...amountsOf(data), lines: { ...invoice.lines, data } });
    return { id: line.id, object: 'invoiceitem' };
  }),
  route('POST /invoices/:id/finalize', params.none, async (work, _, id) => {
    const invoice = await work.get('invoice', id);
    if (invoice.status !== 'draft') throw refused('This invoice is already finalized.');
    return finalizeInvoice(work, invoice);
  }),
  route('POST /invoices/:id/pay', params.invoicePay, async (work, _, id) => {
    const invoice = await work.get('invoice', id);
    if (invoice.status === 'paid') throw refused('Invoice is already paid');
    if (invoice.status !== 'open') throw refused('This invoice is not open.');
    const paid = await payInvoice(work, invoice);
    // Unlike other refusals, a declined charge leaves its trace.
    return paid.status === 'paid' ? paid : Object.assign(paid, { refusal: declined() });
  }),
  route('GET /payment_intents/:id', params.none, (work, _, id) => work.get('payment_intent', id)),
  route('GET /refunds', params.byIntent, async (work, { payment_intent, ...paging }) => {
    const refunds = (await work.list('refund')).filter((refund) => refund.payment_intent === payment_intent);
    return page(refunds, paging, '/v1/refunds');
  }),
  route('POST /refunds', params.refundCreate, (work, input) => makeRefund(work, input)),
  route('GET /disputes', params.byIntent, async (work, { payment_intent, ...paging }) => {
    const disputes = (await work.list('dispute')).filter(
      (dispute) => dispute.payment_intent === payment_intent,
    );
    return page(disputes, paging, '/v1/disputes');
  }),
  route('GET /invoice_payments', params.invoicePayments, async (work, { payment, expand }) => {
    const all = await work.list('invoice');
    const found = all.flatMap((invoice) =>
      invoice.payments.data
        .filter((each) => each.payment.payment_intent === payment.payment_intent)
        .map((each) => (expand.includes('data.invoice') ? { ...each, invoice: shown(invoice, []) } : each)),
    );
    return page(found, { limit: 10 }, '/v1/invoice_payments');
  }),
];

async function updateSubscription(work: Work, input: z.output<typeof params.subscriptionUpdate>, id: string) {
  let subscription = await work.get('subscription', id);
  const wanted = input.items?.[0];
  if (wanted) {
    const price = await work.get('price', wanted.price);
    const change = { price, at: input.proration_date ?? work.now };
    if (wanted.id !== subscription.items.data[0].id)
      throw refused('No such subscription item.', 'items[0][id]');
    if (input.proration_behavior === 'none') {
      const same = price.recurring?.interval === subscription.items.data[0].price.recurring?.interval;
      if (!same) throw refused('The sandbox changes the interval with prorations only.', 'items[0][price]');
      subscription = withItem(subscription, { price });
    } else {
      subscription = await changePrice(work, subscription, change);
    }
  }
  if (input.cancel_at_period_end !== undefined) {
    subscription = await setCancelAtEnd(work, subscription, input.cancel_at_period_end);
  }
  const merged = Object.entries({ ...subscription.metadata, ...input.metadata }).filter(
    ([, value]) => value !== '',
  );
  subscription = { ...subscription, metadata: Object.fromEntries(merged) };
  await work.put('subscription', subscription);
  await work.tell('customer.subscription.updated', subscription);
  return subscription;
}
