import { expect } from 'vitest';
import { aTill, card, type Till } from '../../../../test/billing';
import { anOperator } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import { withOperator, withTenant } from '../../../platform/db';
import { makeRefund, paySession } from '../../../platform/payments/sandbox';
import { systemCtx } from '../../../platform/system-ctx';
import { recordPurchase, recordRefund } from '../ledger/move-credits';
import { buyPackage } from '../purchases/buy-package';
import { checkoutPlan } from '../subscription/manage-plan';
import { syncSubscription } from '../subscription/sync-subscription';
import { listFindings, settleFinding } from './manage-findings';
import { reconcile } from './reconcile';

const pay = (till: Till, url: string) =>
  till.sandbox.visit((work) => paySession(work, url.split('/').at(-1) ?? '', { card, promotion: '' }));

async function aPurchase(till: Till) {
  const pack = await withTenant(till.ctx, (tx) =>
    tx.creditPackage.findFirstOrThrow({ where: { credits: 1000 } }),
  );
  const { url, purchaseId } = await buyPackage(till.ctx, { packageId: pack.id });
  return { url, purchaseId, sessionId: url.split('/').at(-1) ?? '' };
}

/** Its workers, which would heal what a test plants, rest. */
async function aQuietTill(world: World, ctx: Till['ctx']) {
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const till = await aTill(world, ctx);
  await syncSubscription(till.ctx);
  return till;
}

async function found(till: Till, tenantId: string | null = till.ctx.tenantId) {
  const system = systemCtx(till.platform, 'test');
  await reconcile(system);
  const open = await withOperator(system, (tx) =>
    tx.paymentFinding.findMany({ where: { resolvedAt: null, tenantId } }),
  );
  return open.map(({ kind, subject }) => `${kind} ${subject}`);
}

test('where everything agrees nothing is found', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  const { url } = await aPurchase(till);
  const { payment_intent } = await pay(till, url);
  await till.sandbox.visit((work) => makeRefund(work, { payment_intent: payment_intent ?? '', amount: 300 }));
  await aPurchase(till);
  await pay(till, (await checkoutPlan(till.ctx, { planKey: 'pro', interval: 'year' })).url);
  await till.settle();
  expect(await found(till)).toEqual([]);
  expect(await found(till, null)).toEqual([]);
});

test('a payment nobody told us of is found, settled by hand, and then gone', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  const { url, sessionId } = await aPurchase(till);
  await pay(till, url);
  await till.untold();
  expect(await found(till)).toEqual([`paid-not-credited ${sessionId}`]);
  expect(await found(till)).toEqual([`paid-not-credited ${sessionId}`]);
  const operator = { ...(await anOperator(world)), platform: till.platform };
  const { items } = await listFindings(operator, { open: true });
  const finding = items.find(({ subject }) => subject === sessionId);
  await settleFinding(operator, { id: finding?.id ?? '' });
  expect(await found(till)).toEqual([]);
});

test('an entry with another amount is found, of a purchase and of a refund', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  const { url, sessionId } = await aPurchase(till);
  await recordPurchase(till.ctx, { key: `checkout:${sessionId}`, amount: 900, reason: 'Planted' });
  const { payment_intent } = await pay(till, url);
  await till.settle();
  expect(await found(till)).toEqual([`amount-differs ${sessionId}`]);
  const refund = await till.sandbox.visit((work) =>
    makeRefund(work, { payment_intent: payment_intent ?? '', amount: 600 }),
  );
  await recordRefund(till.ctx, { key: `refund:${refund.id}`, amount: 1, reason: 'Planted' });
  await till.settle();
  expect((await found(till)).sort()).toEqual(
    [`amount-differs ${refund.id}`, `amount-differs ${sessionId}`].sort(),
  );
});

test('credits that nobody paid, and a refund nobody told us of, are found', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  const open = await aPurchase(till);
  await recordPurchase(till.ctx, { key: `checkout:${open.sessionId}`, amount: 1000, reason: 'Planted' });
  expect(await found(till)).toEqual([`credited-not-paid ${open.sessionId}`]);
  const { payment_intent } = await pay(till, open.url);
  await till.settle();
  expect(await found(till)).toEqual([]);
  const refund = await till.sandbox.visit((work) =>
    makeRefund(work, { payment_intent: payment_intent ?? '' }),
  );
  await till.untold();
  expect(await found(till)).toEqual([`reversal-missing ${refund.id}`]);
});

test('what was owed is no difference', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  await recordRefund(till.ctx, { key: 'test:owed', amount: 700, reason: 'More than there is' });
  const { url } = await aPurchase(till);
  await pay(till, url);
  await till.settle();
  expect(await found(till)).toEqual([]);
});

test('a payment and a subscription of nobody’s are found', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  const { stripe, platform } = till;
  const { id: customer } = await stripe.customers.create({ name: 'Nobody' });
  const sell = async (recurring: boolean) => {
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 1200,
      lookup_key: platform.newId('key'),
      product_data: { name: 'Something else' },
      ...(recurring && { recurring: { interval: 'month' as const } }),
    });
    const { url } = await stripe.checkout.sessions.create({
      mode: recurring ? 'subscription' : 'payment',
      customer,
      line_items: [{ price: price.id, quantity: 1 }],
      success_url: 'http://localhost:3000/done',
      cancel_url: 'http://localhost:3000/back',
    });
    return pay(till, url ?? '');
  };
  const payment = await sell(false);
  await sell(true);
  await till.settle();
  const { data } = await stripe.subscriptions.list({ customer });
  expect((await found(till, null)).sort()).toEqual([
    `unknown-payment ${payment.id}`,
    `unknown-subscription ${data[0]?.id}`,
  ]);
});

test('a plan that was changed at the vendor alone, and two plans at once, are found', async ({
  world,
  ctx,
}) => {
  const till = await aQuietTill(world, ctx);
  const first = await checkoutPlan(till.ctx, { planKey: 'starter', interval: 'month' });
  const second = await checkoutPlan(till.ctx, { planKey: 'pro', interval: 'month' });
  await pay(till, first.url);
  await till.untold();
  expect(await found(till)).toEqual([expect.stringContaining('plan-differs')]);
  await pay(till, second.url);
  await till.settle();
  expect(await found(till)).toEqual([expect.stringContaining('two-subscriptions')]);
});

test('a row of another mode is nobody’s: test and live money are never matched', async ({ world, ctx }) => {
  const till = await aQuietTill(world, ctx);
  const { url, sessionId, purchaseId } = await aPurchase(till);
  await pay(till, url);
  await withTenant(till.ctx, (tx) =>
    tx.creditPurchase.updateMany({ where: { id: purchaseId }, data: { mode: 'live' } }),
  );
  await till.settle();
  expect(await found(till, null)).toContain(`unknown-payment ${sessionId}`);
  const lasting = await withTenant(till.ctx, (tx) =>
    tx.creditAccount.findUniqueOrThrow({ where: { tenantId: ctx.tenantId } }),
  );
  expect(lasting.lasting).toBe(0n);
});
