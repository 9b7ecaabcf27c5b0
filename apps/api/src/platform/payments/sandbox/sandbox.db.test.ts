import { describe, expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { openStripe } from '../stripe-client';
import { createSandbox, makeRefund, paySession, sandboxKey } from '.';

const now = new Date('2027-01-31T10:00:00Z');
const card = { number: '4242424242424242', month: 12, year: 2030 };

const open = (db: Parameters<typeof createSandbox>[0]['db'], newId: (prefix: string) => string) => {
  const sandbox = createSandbox({
    db,
    newId,
    clock: { now: () => now },
    publicUrl: 'http://localhost:3000',
    webhookSecret: 'whsec_sandbox',
    version: '0',
    tells: false,
  });
  return { sandbox, stripe: openStripe({ secretKey: sandboxKey, fetch: sandbox.fetch, version: '0' }) };
};

describe('the sandbox speaks the vendor’s language', () => {
  test('a plan is bought, renews on the last of each month, and is told in order', async ({ world }) => {
    const { sandbox, stripe } = open(world.platform.db, world.platform.newId);
    const customer = await stripe.customers.create({ name: 'Quay Books' });
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 2900,
      lookup_key: world.platform.newId('key'),
      product_data: { name: 'Starter' },
      recurring: { interval: 'month' },
    });
    const session = await stripe.checkout.sessions.create({
      mode: 'subscription',
      customer: customer.id,
      line_items: [{ price: price.id, quantity: 1 }],
      allow_promotion_codes: true,
      success_url: 'http://localhost:3000/done',
      cancel_url: 'http://localhost:3000/back',
    });
    const decline = { card: { ...card, number: '4000000000000002' }, promotion: '' };
    await expect(sandbox.visit((work) => paySession(work, session.id, decline))).rejects.toThrow('declined');
    await sandbox.visit((work) => paySession(work, session.id, { card, promotion: 'welcome20' }));

    const ends: string[] = [];
    for (const until of ['2027-02-28T10:00:00Z', '2027-03-31T10:00:00Z', '2027-04-30T10:00:00Z']) {
      await sandbox.advance(new Date(until));
      const { data } = await stripe.subscriptions.list({ customer: customer.id });
      const end = data[0]?.items.data[0]?.current_period_end ?? 0;
      ends.push(new Date(end * 1000).toISOString().slice(0, 10));
    }
    expect(ends).toEqual(['2027-03-31', '2027-04-30', '2027-05-31']);
    const invoices = await stripe.invoices.list({ customer: customer.id });
    expect(invoices.data.map(({ total, status }) => `${total} ${status}`)).toEqual([
      '2900 paid',
      '2900 paid',
      '2900 paid',
      '2320 paid',
    ]);
    const told: string[] = [];
    await sandbox.deliver(async (raw, signature) => {
      const event = await stripe.webhooks.constructEventAsync(
        raw,
        signature,
        'whsec_sandbox',
        300,
        undefined,
        now.getTime(),
      );
      told.push(event.type);
    });
    expect(told.filter((type) => type === 'invoice.paid')).toHaveLength(4);
    expect(told.indexOf('customer.subscription.created')).toBeLessThan(
      told.indexOf('checkout.session.completed'),
    );
  });

  test('what the vendor does not know, it does not know either', async ({ world }) => {
    const { stripe } = open(world.platform.db, world.platform.newId);
    const unknown = { name: 'Quay Books', colour: 'blue' } as never;
    await expect(stripe.customers.create(unknown)).rejects.toMatchObject({
      code: 'parameter_unknown',
      param: 'colour',
    });
    const deep = { customer: 'cus_1', return_url: 'http://localhost/', flow_data: { type: 'x' } } as never;
    await expect(stripe.billingPortal.sessions.create(deep)).rejects.toMatchObject({ param: 'flow_data' });
    await expect(stripe.customers.retrieve('cus_missing')).rejects.toMatchObject({
      code: 'resource_missing',
    });
  });

  test('one key has one effect, and another request with it is refused', async ({ world }) => {
    const { stripe } = open(world.platform.db, world.platform.newId);
    const once = { idempotencyKey: world.platform.newId('once') };
    const first = await stripe.customers.create({ name: 'Quay Books' }, once);
    expect((await stripe.customers.create({ name: 'Quay Books' }, once)).id).toBe(first.id);
    await expect(stripe.customers.create({ name: 'Others' }, once)).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
    });
  });

  test('more than was paid is not given back', async ({ world }) => {
    const { sandbox } = open(world.platform.db, world.platform.newId);
    await expect(sandbox.visit((work) => makeRefund(work, { payment_intent: 'pi_1' }))).rejects.toThrow(
      'No such',
    );
  });
});
