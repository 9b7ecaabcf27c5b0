import { Hono } from 'hono';
import { receiveNotice } from '../../features/billing';
import type { Platform } from '../../platform/platform';
import { systemCtx } from '../../platform/system-ctx';
import { readBody } from './read-body';

/** What the payment provider tells, verified by the letter: the body is taken as it came. */
export function createPaymentHook(platform: Platform): Hono {
  return new Hono().post('/stripe', async (c) => {
    const raw = await readBody(c.req.raw);
    const signature = c.req.header('stripe-signature') ?? '';
    await receiveNotice(systemCtx(platform, 'payments'), { raw, signature });
    return c.json({ received: true });
  });
}
