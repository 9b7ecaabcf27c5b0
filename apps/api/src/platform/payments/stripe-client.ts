import Stripe from 'stripe';
import { PaymentDeclined, PaymentsAway } from './errors';
import type { PaymentMode } from './types';

export type { Stripe } from 'stripe';

type Options = { secretKey: string; fetch?: typeof fetch; version: string };

/** The sandbox lends it a `fetch` of its own: then nothing leaves the process. */
export function openStripe({ secretKey, fetch, version }: Options): Stripe {
  return new Stripe(secretKey, {
    maxNetworkRetries: fetch ? 0 : 2,
    timeout: 20_000,
    telemetry: false,
    appInfo: { name: 'Parley', version },
    ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }),
  });
}

/** A key tells its mode; there is no other switch that could say otherwise. */
export function modeOf(secretKey: string): PaymentMode | null {
  const found = /^(?:sk|rk)_(live|test)_\w{8,}$/.exec(secretKey);
  return found ? (found[1] as PaymentMode) : null;
}

/** What the vendor says in planned ways; anything else is a bug of ours. */
export async function asking<Result>(ask: Promise<Result>): Promise<Result> {
  try {
    return await ask;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError)
      throw new PaymentDeclined(error.message, { cause: error });
    const away = [Stripe.errors.StripeConnectionError, Stripe.errors.StripeRateLimitError];
    if (away.some((kind) => error instanceof kind) || isTheirs(error))
      throw new PaymentsAway(undefined, { cause: error });
    throw error;
  }
}

export async function orNull<Result>(ask: Promise<Result>): Promise<Result | null> {
  try {
    return await ask;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing')
      return null;
    throw error;
  }
}

function isTheirs(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeAPIError && (error.statusCode ?? 0) >= 500;
}
