import { amountsOf, draftInvoice, finalizeInvoice, lineOf, payInvoice } from './money-moves';
import { addPeriods } from './months';
import type { Line, Price, Subscription } from './objects';
import { withItem } from './subscribe';
import { declined } from './wire';
import type { Work } from './work';

type Change = { price: Price; at: number };

const intervalOf = (price: Price) => price.recurring?.interval ?? 'month';

/** What is left of the old is given back, what is left of the period costs the new price; another interval begins anew. */
export function prorate(subscription: Subscription, { price, at }: Change) {
  const [item] = subscription.items.data;
  const { current_period_start: start, current_period_end: end } = item;
  const left = Math.max(0, Math.min(1, (end - at) / (end - start)));
  const same = intervalOf(price) === intervalOf(item.price);
  const period = same ? { start: at, end } : { start: at, end: addPeriods(at, intervalOf(price), 1) };
  const back = -Math.round(item.price.unit_amount * left);
  const lines: Omit<Line, 'id' | 'object' | 'currency'>[] = [
    { amount: back, description: `Unused time on ${item.price.nickname}`, period: { start: at, end } },
    {
      ...lineOf(price, period, same ? `Remaining time on ${price.nickname}` : price.nickname),
      amount: same ? Math.round(price.unit_amount * left) : price.unit_amount,
    },
  ];
  return { lines, period, same };
}

export async function previewChange(work: Work, subscription: Subscription, change: Change) {
  const { lines } = prorate(subscription, change);
  const { balance } = await work.get('customer', subscription.customer);
  const amounts = amountsOf(lines);
  const due = Math.max(0, amounts.total + balance);
  const full = lines.map((line, index) => ({
    ...line,
    id: `il_${index}`,
    object: 'line_item',
    currency: subscription.currency,
  }));
  return {
    id: 'upcoming_in_preview',
    object: 'invoice',
    currency: subscription.currency,
    ...amounts,
    amount_due: due,
    lines: { object: 'list', data: full, has_more: false, url: '/v1/invoices/upcoming/lines' },
  };
}

/** Paid at once; a card that is declined changes nothing, because the caller's transaction is undone. */
export async function changePrice(
  work: Work,
  subscription: Subscription,
  change: Change,
): Promise<Subscription> {
  const { lines, period, same } = prorate(subscription, change);
  const draft = await draftInvoice(work, {
    customer: subscription.customer,
    currency: subscription.currency,
    reason: 'subscription_update',
    lines,
    subscription: subscription.id,
  });
  const invoice = await payInvoice(work, await finalizeInvoice(work, draft));
  if (invoice.status !== 'paid') throw declined();
  const moved = same ? {} : { current_period_start: period.start, current_period_end: period.end };
  const changed: Subscription = {
    ...withItem(subscription, { price: change.price, ...moved }),
    latest_invoice: invoice.id,
    ...(!same && { billing_cycle_anchor: change.at }),
  };
  await work.put('subscription', changed);
  return changed;
}
