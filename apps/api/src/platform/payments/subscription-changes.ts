import type { priceFinder } from './find-price';
import { readSubscription } from './read-objects';
import { forgetNext, scheduleNext, secondsOf } from './schedule-changes';
import { asking, type Stripe } from './stripe-client';
import type { ChangeAsked, Payments, VendorSubscription } from './types';

type Given = { stripe: Stripe; findPrice: ReturnType<typeof priceFinder>; tax: boolean };
type Changes = Pick<
  Payments,
  'listSubscriptions' | 'previewChange' | 'changeNow' | 'changeLater' | 'setCancel'
>;

export function subscriptionChanges(given: Given): Changes {
  const { stripe, findPrice } = given;
  const itemsOf = async ({ subscription, article }: ChangeAsked) => [
    { id: subscription.itemId, price: await findPrice(article) },
  ];
  return {
    async listSubscriptions(customer) {
      const expand = ['data.latest_invoice', 'data.schedule'];
      const params = { customer, status: 'all' as const, limit: 100, expand };
      const { data } = await asking(stripe.subscriptions.list(params));
      return Promise.all(data.map(readSubscription).map((each) => withUnpaid(stripe, each)));
    },
    async previewChange(asked) {
      const preview = await asking(
        stripe.invoices.createPreview({
          subscription: asked.subscription.id,
          subscription_details: {
            items: await itemsOf(asked),
            proration_behavior: 'always_invoice',
            proration_date: secondsOf(asked.at),
          },
        }),
      );
      const lines = preview.lines.data.map(({ description, amount }) => ({
        text: description ?? '',
        amount,
      }));
      return { dueNow: preview.amount_due, currency: preview.currency, lines };
    },
    async changeNow(asked) {
      const params = {
        items: await itemsOf(asked),
        proration_behavior: 'always_invoice' as const,
        proration_date: secondsOf(asked.at),
        // A card that is declined changes nothing.
        payment_behavior: 'error_if_incomplete' as const,
        cancel_at_period_end: false,
        metadata: asked.metadata,
      };
      const { subscription } = asked;
      await forgetNext(given, subscription);
      try {
        await asking(stripe.subscriptions.update(subscription.id, params));
      } catch (error) {
        if (subscription.next) await scheduleNext(given, subscription, subscription.next);
        throw error;
      }
    },
    async changeLater({ subscription, article, metadata }) {
      await forgetNext(given, subscription);
      if (subscription.cancelAt)
        await asking(stripe.subscriptions.update(subscription.id, { cancel_at_period_end: false }));
      if (article.key === subscription.articleKey) return;
      const priceId = await findPrice(article);
      await scheduleNext(given, subscription, { articleKey: article.key, priceId, metadata });
    },
    async setCancel(subscription, cancel) {
      await forgetNext(given, subscription);
      await asking(stripe.subscriptions.update(subscription.id, { cancel_at_period_end: cancel }));
    },
  };
}

/** Later invoices may be open too: how long it is behind, the first says. */
async function withUnpaid(stripe: Stripe, subscription: VendorSubscription): Promise<VendorSubscription> {
  if (subscription.state !== 'past-due' && subscription.state !== 'unpaid') return subscription;
  const params = { subscription: subscription.id, status: 'open' as const, limit: 100 };
  const { data } = await asking(stripe.invoices.list(params));
  const first = data.at(-1);
  return { ...subscription, unpaidSince: first ? new Date(first.created * 1000) : null };
}
