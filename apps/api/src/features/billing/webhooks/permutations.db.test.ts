import { describe, expect } from 'vitest';
import { aTill, card, type Till, workNotices } from '../../../../test/billing';
import { anOwner } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withOperator, withTenant } from '../../../platform/db';
import {
  makeRefund,
  moveDispute,
  moveRefund,
  openDispute,
  paySession,
} from '../../../platform/payments/sandbox';
import { systemCtx } from '../../../platform/system-ctx';
import { buyPackage } from '../purchases/buy-package';
import { checkoutPlan } from '../subscription/manage-plan';
import { workNotice } from './work-notice';

type Told = { type: string; tell(): Promise<void> };

const sessionOf = (url: string) => url.split('/').at(-1) ?? '';
const pay = (till: Till, url: string) =>
  till.sandbox.visit((work) => paySession(work, sessionOf(url), { card, promotion: '' }));

async function bought(till: Till) {
  const pack = await withTenant(till.ctx, (tx) =>
    tx.creditPackage.findFirstOrThrow({ where: { credits: 1000 } }),
  );
  const { url, purchaseId } = await buyPackage(till.ctx, { packageId: pack.id });
  const { payment_intent } = await pay(till, url);
  return { purchaseId, payment_intent: payment_intent ?? '' };
}

/** All that may be known of a workspace's money afterwards. */
async function endState({ ctx }: Till) {
  return withTenant(ctx, async (tx) => {
    const account = await tx.creditAccount.findUnique({ where: { tenantId: ctx.tenantId } });
    const entries = await tx.creditEntry.findMany({ where: { tenantId: ctx.tenantId } });
    const purchases = await tx.creditPurchase.findMany({ where: { tenantId: ctx.tenantId } });
    const row = await tx.tenantSubscription.findUnique({ where: { tenantId: ctx.tenantId } });
    return {
      balance: `${account?.monthly} ${account?.lasting} ${account?.owed}`,
      entries: entries.map(({ kind, monthly, lasting }) => `${kind} ${monthly} ${lasting}`).sort(),
      purchases: purchases.map(({ state, reversed }) => `${state} ${reversed}`).sort(),
      plan: row && `${row.planKey} ${row.phase} ${row.interval}`,
    };
  });
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

/** Tells everything in this order, some of it twice, and handles some of it twice, as crashes make one do. */
async function tellAll(till: Till, order: readonly Told[], seed: number): Promise<void> {
  for (const [index, told] of order.entries()) {
    await told.tell();
    if ((seed + index) % 3 === 0) await told.tell();
    if ((seed + index) % 2 === 0) await workNotices(till.platform);
  }
  await workNotices(till.platform);
  // A crash after the deed and before its mark: everything is handled once more.
  const system = systemCtx(till.platform, 'test');
  const all = await withOperator(system, async (tx) => {
    const rows = await tx.paymentEvent.findMany({ where: { tenantId: till.ctx.tenantId } });
    const again = rows.filter((_, index) => (seed + index) % 4 === 0);
    for (const { id } of again) await tx.paymentEvent.update({ where: { id }, data: { state: 'waiting' } });
    return again;
  });
  for (const { id } of all) await workNotice(system, { noticeId: id });
}

type Story = { name: string; live(till: Till): Promise<void>; about: RegExp; expected: object };

const stories: Story[] = [
  {
    name: 'a purchase',
    live: async (till) => void (await bought(till)),
    about: /^(checkout|charge|invoice\.paid)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
  {
    name: 'a purchase and its refund in two parts',
    async live(till) {
      const { payment_intent } = await bought(till);
      await till.sandbox.visit((work) => makeRefund(work, { payment_intent, amount: 300 }));
      await till.sandbox.visit((work) => makeRefund(work, { payment_intent }));
    },
    about: /^(checkout|refund)/,
    expected: { balance: '200 0 0', purchases: ['refunded 1000'] },
  },
  {
    name: 'a refund that the bank sends back',
    async live(till) {
      const { payment_intent } = await bought(till);
      const { id } = await till.sandbox.visit((work) => makeRefund(work, { payment_intent, amount: 600 }));
      await till.sandbox.visit((work) => moveRefund(work, id, 'failed'));
    },
    about: /^(checkout|refund)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
  {
    name: 'a dispute that is won',
    async live(till) {
      const { payment_intent } = await bought(till);
      const { id } = await till.sandbox.visit((work) => openDispute(work, payment_intent));
      await till.sandbox.visit((work) => moveDispute(work, id, 'under_review'));
      await till.sandbox.visit((work) => moveDispute(work, id, 'won'));
    },
    about: /^(checkout|charge\.dispute)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
  {
    name: 'a dispute that is lost',
    async live(till) {
      const { payment_intent } = await bought(till);
      const { id } = await till.sandbox.visit((work) => openDispute(work, payment_intent));
      await till.sandbox.visit((work) => moveDispute(work, id, 'lost'));
    },
    about: /^(checkout|charge\.dispute)/,
    expected: { balance: '200 0 0', purchases: ['disputed 1000'] },
  },
  {
    name: 'an inquiry that becomes nothing',
    async live(till) {
      const { payment_intent } = await bought(till);
      const { id } = await till.sandbox.visit((work) =>
        openDispute(work, payment_intent, 'warning_needs_response'),
      );
      await till.sandbox.visit((work) => moveDispute(work, id, 'warning_closed'));
    },
    about: /^(checkout|charge\.dispute)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
  {
    name: 'a subscription',
    async live(till) {
      const { url } = await checkoutPlan(till.ctx, { planKey: 'starter', interval: 'month' });
      await pay(till, url);
    },
    about: /^(checkout|customer\.subscription|invoice\.paid)/,
    expected: { balance: '3000 0 0', plan: 'starter active month' },
  },
];

describe('the order of what is told does not matter', () => {
  for (const { name, live, about, expected } of stories) {
    test(name, async ({ world, ctx }) => {
      const first = await aTill(world, ctx);
      await live(first);
      const types = (await first.untold()).map(({ type }) => type).filter((type) => about.test(type));
      expect(types.length).toBeGreaterThanOrEqual(3);
      const orders = permutations(types.map((_, index) => index));
      const ends = new Set<string>();
      for (const [seed, order] of orders.entries()) {
        const till = await aTill(world, await anOwner(world));
        await live(till);
        const told = (await till.untold()).filter(({ type }) => about.test(type));
        await tellAll(
          till,
          order.flatMap((index) => told[index] ?? []),
          seed,
        );
        ends.add(JSON.stringify(await endState(till)));
      }
      expect([...ends]).toHaveLength(1);
      expect(JSON.parse([...ends][0] ?? '{}')).toMatchObject(expected);
    }, 600_000);
  }
});
