import { afterAll, expect } from 'vitest';
import { aTill } from '../../../test/billing';
import { test } from '../../../test/fixtures';
import { type Served, serveWorld } from '../../../test/serve';
import { withOperator } from '../../platform/db';
import { systemCtx } from '../../platform/system-ctx';

let served: Served;
afterAll(() => served?.close());

test('POST /hooks/stripe takes what is signed, now, of this mode and whole; of the rest there is no row', async ({
  world,
  ctx,
}) => {
  const till = await aTill(world, ctx);
  served = await serveWorld({ ...world, platform: till.platform });
  const told = (more: object = {}) =>
    JSON.stringify({
      ...{ id: till.platform.newId('evt'), object: 'event', type: 'customer.updated' },
      ...{ created: Math.floor(Date.now() / 1000), livemode: false },
      data: { object: { id: 'cus_1', object: 'customer' } },
      ...more,
    });
  const signed = (payload: string, seconds = 0, secret = till.sandbox.webhookSecret) =>
    till.stripe.webhooks.generateTestHeaderStringAsync({
      payload,
      secret,
      timestamp: Math.floor(Date.now() / 1000) + seconds,
    });
  const post = async (body: string | Uint8Array<ArrayBuffer>, signature: string | null) => {
    const headers = {
      'content-type': 'application/json',
      ...(signature && { 'stripe-signature': signature }),
    };
    const response = await fetch(`${served.url}/hooks/stripe`, { method: 'POST', body, headers });
    const text = await response.text();
    expect(text).not.toMatch(/at .*\.(ts|js):|stripe-signature|whsec/i);
    return response.status;
  };
  const count = () => withOperator(systemCtx(till.platform, 'test'), (tx) => tx.paymentEvent.count());
  const before = await count();

  const raw = told();
  const signature = await signed(raw);
  expect(await post(raw, null)).toBe(400);
  expect(await post(raw, 'nonsense')).toBe(400);
  expect(await post(raw, await signed(raw, 0, 'whsec_another'))).toBe(400);
  expect(await post(raw, await signed(raw, -305))).toBe(400);
  expect(await post(raw, await signed(raw, 305))).toBe(400);
  const live = told({ livemode: true });
  expect(await post(live, await signed(live))).toBe(400);
  for (const broken of ['', 'null', '[]', '{"object":"event"}', '{', told({ object: 'charge' })])
    expect(await post(broken, await signed(broken))).toBe(400);
  const large = told({ padding: 'x'.repeat(300 * 1024) });
  expect(await post(large, await signed(large))).toBe(413);
  const bytes = new TextEncoder().encode(raw);
  for (let at = 0; at < bytes.length; at += 11) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await post(flipped, signature)).toBe(400);
  }
  for (const where of [signature.length - 1, signature.length - 30, 3])
    expect(await post(raw, flip(signature, where))).toBe(400);
  expect((await fetch(`${served.url}/hooks/stripe`)).status).toBe(404);
  expect(await count()).toBe(before);

  expect(await post(raw, signature)).toBe(200);
  expect(await post(raw, await signed(raw))).toBe(200);
  expect(await count()).toBe(before + 1);
});

function flip(text: string, at: number): string {
  const other = text[at] === '0' ? '1' : '0';
  return text.slice(0, at) + other + text.slice(at + 1);
}
