import { idOf } from './read-objects';
import { asking, type Stripe } from './stripe-client';
import type { NextArticle, VendorSubscription } from './types';

type Given = { stripe: Stripe; tax: boolean };

/** Puts a subscription down for another article, from the end of what is paid for. */
export async function scheduleNext(
  { stripe, tax }: Given,
  subscription: VendorSubscription,
  next: Omit<NextArticle, 'at'>,
): Promise<void> {
  const made = await asking(stripe.subscriptionSchedules.create({ from_subscription: subscription.id }));
  const [current] = made.phases;
  if (!current) throw new Error(`The schedule ${made.id} has no phase.`);
  const discounts = current.discounts.flatMap(({ discount }) => idOf(discount) ?? []);
  const kept = {
    ...(tax && { automatic_tax: { enabled: true } }),
    ...(discounts.length > 0 && { discounts: discounts.map((discount) => ({ discount })) }),
  };
  const items = current.items.map(({ price, quantity = 1 }) => ({ price: idOf(price) ?? '', quantity }));
  const now = { ...kept, items, start_date: current.start_date, end_date: secondsOf(subscription.periodEnd) };
  const then = {
    ...kept,
    items: [{ price: next.priceId, quantity: 1 }],
    // As long as the shortest period; afterwards it goes on by itself.
    duration: { interval: 'month' as const, interval_count: 1 },
    proration_behavior: 'none' as const,
    metadata: next.metadata,
  };
  const asked = {
    end_behavior: 'release' as const,
    proration_behavior: 'none' as const,
    metadata: { article: next.articleKey },
    phases: [now, then],
  };
  await asking(stripe.subscriptionSchedules.update(made.id, asked));
}

export async function forgetNext({ stripe }: Given, { scheduleId }: VendorSubscription): Promise<void> {
  if (scheduleId) await asking(stripe.subscriptionSchedules.release(scheduleId));
}

export const secondsOf = (date: Date) => Math.floor(date.getTime() / 1000);
