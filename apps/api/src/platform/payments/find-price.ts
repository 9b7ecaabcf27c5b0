import { asking, type Stripe } from './stripe-client';
import type { Article } from './types';

/** The vendor's price of an article, made when it is first sold. */
export function priceFinder(stripe: Stripe, currency: string) {
  const known = new Map<string, string>();
  return async (article: Article): Promise<string> => {
    const found = known.get(article.key);
    if (found) return found;
    const { data } = await asking(stripe.prices.list({ lookup_keys: [article.key], active: true, limit: 1 }));
    const id = data[0]?.id ?? (await makePrice(stripe, currency, article));
    known.set(article.key, id);
    return id;
  };
}

async function makePrice(stripe: Stripe, currency: string, { key, name, amount, interval }: Article) {
  const params = {
    currency,
    unit_amount: amount,
    lookup_key: key,
    product_data: { name },
    metadata: { article: key },
    ...(interval && { recurring: { interval } }),
  };
  const price = await asking(stripe.prices.create(params, { idempotencyKey: `price:${currency}:${key}` }));
  return price.id;
}
