import { draftInvoice, finalizeInvoice, lineOf, payInvoice } from './money-moves';
import { addPeriods, periodAfter } from './months';
import type { Invoice, Price, Subscription } from './objects';
import { enterPhase, releaseSchedule } from './schedule';
import { declined, refused } from './wire';
import type { Work } from './work';

const day = 86_400;
/** After how many days a failed renewal is tried again; then it stays unpaid. */
const retryDays = [3, 5, 7];

type Starting = { customer: string; price: Price; metadata: Record<string, string>; discount: Discount };
export type Discount = { percent: number; code: string } | null;

export async function startSubscription(work: Work, starting: Starting): Promise<Subscription> {
  const { customer, price, metadata, discount } = starting;
  const id = work.newId('sub');
  const interval = price.recurring?.interval ?? 'month';
  const period = { start: work.now, end: addPeriods(work.now, interval, 1) };
  const draft = await draftInvoice(work, {
    customer,
    currency: price.currency,
    reason: 'subscription_create',
    lines: [lineOf(price, period)],
    subscription: id,
    discount,
  });
  const invoice = await payInvoice(work, await finalizeInvoice(work, draft), { first: true });
  if (invoice.status !== 'paid') throw declined();
  const subscription: Subscription = {
    id,
    object: 'subscription',
    created: work.now,
    currency: price.currency,
    livemode: false,
    customer,
    status: 'active',
    billing_cycle_anchor: work.now,
    cancel_at_period_end: false,
    cancel_at: null,
    canceled_at: null,
    ended_at: null,
    latest_invoice: invoice.id,
    schedule: null,
    metadata,
    items: {
      object: 'list',
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
      data: [
        {
          id: work.newId('si'),
          object: 'subscription_item',
          price,
          quantity: 1,
          subscription: id,
          current_period_start: period.start,
          current_period_end: period.end,
        },
      ],
    },
  };
  await work.put('subscription', subscription);
  await work.tell('customer.subscription.created', subscription);
  return subscription;
}

export function withItem(
  subscription: Subscription,
  change: { price?: Price; current_period_start?: number; current_period_end?: number },
): Subscription {
  const [item] = subscription.items.data;
  return { ...subscription, items: { ...subscription.items, data: [{ ...item, ...change }] } };
}

/** The next period begins, and is to be paid. */
export async function renew(work: Work, subscription: Subscription): Promise<void> {
  const [item] = subscription.items.data;
  const start = item.current_period_end;
  const { price, ...entered } = await enterPhase(work, subscription);
  const interval = price.recurring?.interval ?? 'month';
  const same = interval === (item.price.recurring?.interval ?? 'month');
  const anchor = same ? subscription.billing_cycle_anchor : start;
  const end = periodAfter(anchor, interval, start);
  const draft = await draftInvoice(work, {
    customer: subscription.customer,
    currency: subscription.currency,
    reason: 'subscription_cycle',
    lines: [lineOf(price, { start, end })],
    subscription: subscription.id,
  });
  const moved = withItem(subscription, { price, current_period_start: start, current_period_end: end });
  const renewed = { ...moved, ...entered, billing_cycle_anchor: anchor, latest_invoice: draft.id };
  await work.put('subscription', renewed);
  const open = await finalizeInvoice(work, draft);
  await settleRenewal(work, renewed, await payInvoice(work, open));
  await work.tell('customer.subscription.updated', await work.get('subscription', subscription.id));
}

/** A renewal that fails is tried again a few times; whatever becomes paid makes all well. */
export async function settleRenewal(work: Work, subscription: Subscription, invoice: Invoice): Promise<void> {
  if (invoice.status === 'paid') {
    const open = (await openInvoices(work, subscription)).filter(({ id }) => id !== invoice.id);
    if (open.length === 0) await work.put('subscription', { ...subscription, status: 'active' });
    return;
  }
  const wait = retryDays[invoice.attempt_count - 1];
  const next_payment_attempt = wait ? work.now + wait * day : null;
  await work.put('invoice', { ...invoice, next_payment_attempt });
  await work.put('subscription', { ...subscription, status: wait ? 'past_due' : 'unpaid' });
}

export async function openInvoices(work: Work, { id, customer }: Subscription): Promise<Invoice[]> {
  const all = await work.list('invoice', customer);
  return all.filter(
    ({ status, parent }) => status === 'open' && parent?.subscription_details.subscription === id,
  );
}

export async function retryInvoice(work: Work, invoice: Invoice): Promise<void> {
  const subscriptionId = invoice.parent?.subscription_details.subscription;
  const subscription = subscriptionId ? await work.get('subscription', subscriptionId) : null;
  if (subscription?.status === 'canceled') {
    await work.put('invoice', { ...invoice, status: 'void', next_payment_attempt: null });
    return;
  }
  const paid = await payInvoice(work, invoice);
  if (!subscription || !subscriptionId) return;
  await settleRenewal(work, subscription, paid);
  await work.tell('customer.subscription.updated', await work.get('subscription', subscriptionId));
}

export async function endSubscription(work: Work, subscription: Subscription): Promise<void> {
  if (subscription.schedule) await releaseSchedule(work, subscription.schedule);
  const ended: Subscription = { ...subscription, schedule: null, status: 'canceled', ended_at: work.now };
  await work.put('subscription', ended);
  await work.tell('customer.subscription.deleted', ended);
}

export async function setCancelAtEnd(
  work: Work,
  subscription: Subscription,
  cancel: boolean,
): Promise<Subscription> {
  if (subscription.status === 'canceled')
    throw refused('A canceled subscription can only update its metadata.');
  if (subscription.schedule)
    throw refused('The subscription is managed by a schedule.', 'cancel_at_period_end');
  const end = subscription.items.data[0].current_period_end;
  const changed: Subscription = {
    ...subscription,
    cancel_at_period_end: cancel,
    cancel_at: cancel ? end : null,
    canceled_at: cancel ? work.now : null,
  };
  await work.put('subscription', changed);
  return changed;
}
