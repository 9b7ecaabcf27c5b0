import { z } from 'zod';
import type { Clock } from '../clock';
import { Forged } from './errors';
import type { Stripe } from './stripe-client';
import type { Notice, PaymentMode } from './types';

const toleranceSeconds = 300;

const Told = z.object({
  id: z.string().max(255),
  object: z.literal('event'),
  type: z.string().max(100),
  created: z.number().int(),
  livemode: z.boolean(),
  data: z.object({
    object: z.object({
      id: z.string().max(255).optional(),
      object: z.string().max(100),
      customer: z.unknown().optional(),
      payment_intent: z.unknown().optional(),
    }),
  }),
});

type Options = { stripe: Stripe; mode: PaymentMode; secret: string; clock: Clock };

export function noticeReader({ stripe, mode, secret, clock }: Options) {
  return async (raw: string, signature: string): Promise<Notice> => {
    refuseOtherTimes(signature, clock.now());
    const receivedAt = clock.now().getTime();
    try {
      await stripe.webhooks.constructEventAsync(
        raw,
        signature,
        secret,
        toleranceSeconds,
        undefined,
        receivedAt,
      );
    } catch (cause) {
      throw new Forged(undefined, { cause });
    }
    const told = Told.safeParse(JSON.parse(raw));
    if (!told.success || told.data.livemode !== (mode === 'live')) throw new Forged();
    const { id, type, created, data } = told.data;
    const { object } = data;
    return {
      id,
      type,
      toldAt: new Date(created * 1000),
      about: {
        id: object.id ?? '',
        kind: object.object,
        customer: object.object === 'customer' ? (object.id ?? null) : idOf(object.customer),
        paymentIntent: object.object === 'payment_intent' ? (object.id ?? null) : idOf(object.payment_intent),
      },
    };
  };
}

/** The SDK refuses what is old; what is from the future is no better. */
function refuseOtherTimes(signature: string, now: Date): void {
  const at = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1]);
  if (!(Math.abs(now.getTime() / 1000 - at) <= toleranceSeconds)) throw new Forged();
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
