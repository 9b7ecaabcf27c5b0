import { describe, expect } from 'vitest';
import { aTill, card, type Till } from '../../../../test/billing';
import { aWalk, checkLedger, failsLater } from '../../../../test/billing-walk';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import { settleHold } from '../ledger/end-hold';
import { holdCredits } from '../ledger/hold-credits';
import { reconcile } from '../reconcile/reconcile';
import { listInvoices } from './get-billing';
import { cancelPlan, changePlan, checkoutPlan, previewPlan } from './manage-plan';
import type { ChoosePlan } from './schemas';
import { syncSubscription } from './sync-subscription';

const monthly = (planKey: string): ChoosePlan => ({ planKey, interval: 'month' });
const yearly = (planKey: string): ChoosePlan => ({ planKey, interval: 'year' });

/** On this plan since the 31st of January. */
async function aSubscriber(world: World, ctx: Till['ctx'], choice: ChoosePlan) {
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const till = await aTill(world, ctx);
  const walk = aWalk(till, '2028-01-31T10:00:00Z');
  await till.sandbox.advance(new Date('2028-01-31T10:00:00Z'));
  await syncSubscription(till.ctx);
  await walk.pay((await checkoutPlan(till.ctx, choice)).url);
  const totals = async () => (await listInvoices(till.ctx, {})).items.map(({ total }) => total);
  const balance = async () => (await checkLedger(till)).monthly;
  return { till, walk, totals, balance };
}

async function spend(till: Till, amount: number) {
  const purpose = { messageId: `msg_${amount}`, provider: 'openai', model: 'gpt-4o', unit: 'reply' };
  const held = await holdCredits(till.ctx, { key: `spend-${amount}`, amount, expiresInMs: 60_000, purpose });
  if (!held.held) throw new Error('There was not enough.');
  await settleHold(till.ctx, { holdId: held.holdId, amount, details: {} });
}

describe('from month to year', () => {
  test('it counts at once; what is left of the month is given back, and its credits are not given twice', async ({
    world,
    ctx,
  }) => {
    const { till, walk, totals, balance } = await aSubscriber(world, ctx, monthly('starter'));
    await spend(till, 2900);
    await walk.to('2028-02-14T22:00:00Z');
    const preview = await previewPlan(till.ctx, yearly('starter'));
    expect(preview).toMatchObject({ kind: 'now', dueNow: 29_000 - 1450 });
    expect(preview.lines.map(({ amount }) => amount)).toEqual([-1450, 29_000]);

    await changePlan(till.ctx, yearly('starter'));
    await walk.turn();
    expect(await walk.plan()).toMatchObject({
      ...{ planKey: 'starter', interval: 'year', phase: 'active' },
      paidUntil: new Date('2029-02-14T22:00:00Z'),
      periodEnd: new Date('2028-02-29T10:00:00Z'),
    });
    expect(await totals()).toEqual([27_550, 2900]);
    expect(await balance()).toBe(100);

    await walk.to('2028-02-29T10:00:00Z');
    expect(await balance()).toBe(3000);
    await spend(till, 1);
    await walk.to('2028-03-30T10:00:00Z');
    expect(await balance()).toBe(2999);
    await walk.to('2028-03-31T10:00:00Z');
    expect(await balance()).toBe(3000);
    expect(await totals()).toHaveLength(2);
  });

  test('with more at once, the month is filled up by its share', async ({ world, ctx }) => {
    const { till, walk, balance } = await aSubscriber(world, ctx, monthly('starter'));
    await walk.to('2028-02-14T22:00:00Z');
    await changePlan(till.ctx, yearly('pro'));
    await walk.turn();
    expect(await walk.plan()).toMatchObject({ planKey: 'pro', interval: 'year' });
    expect(await balance()).toBe(3000 + 4500);
  });

  test('to less, it waits for the end of the month', async ({ world, ctx }) => {
    const { till, walk, totals, balance } = await aSubscriber(world, ctx, monthly('pro'));
    expect(await previewPlan(till.ctx, yearly('starter'))).toMatchObject({ kind: 'later', dueNow: 0 });
    await changePlan(till.ctx, yearly('starter'));
    expect(await walk.plan()).toMatchObject({ planKey: 'pro', nextPlanKey: 'starter', nextInterval: 'year' });
    await walk.to('2028-02-29T11:00:00Z');
    expect(await walk.plan()).toMatchObject({ planKey: 'starter', interval: 'year', nextPlanKey: null });
    expect(await totals()).toEqual([29_000, 9900]);
    expect(await balance()).toBe(3000);
  });
});

describe('from year to month', () => {
  const lastDay = '2029-01-31T11:00:00Z';

  test('the year that is paid for is kept, then each month is paid, and back', async ({ world, ctx }) => {
    const { till, walk, totals, balance } = await aSubscriber(world, ctx, yearly('starter'));
    const preview = await previewPlan(till.ctx, monthly('starter'));
    expect(preview).toMatchObject({ kind: 'later', dueNow: 0, lines: [] });
    expect(preview.takesEffectAt).toEqual(new Date('2029-01-31T10:00:00Z'));
    await changePlan(till.ctx, monthly('starter'));
    const scheduled = { nextPlanKey: 'starter', nextInterval: 'month', nextPlanAt: preview.takesEffectAt };
    expect(await walk.plan()).toMatchObject({ planKey: 'starter', interval: 'year', ...scheduled });
    expect(await previewPlan(till.ctx, monthly('starter'))).toMatchObject({ kind: 'none' });

    await walk.to(lastDay);
    expect(await walk.plan()).toMatchObject({ planKey: 'starter', interval: 'month', nextInterval: null });
    expect(await totals()).toEqual([2900, 29_000]);
    await walk.to('2029-02-28T11:00:00Z');
    expect(await totals()).toEqual([2900, 2900, 29_000]);
    expect(await balance()).toBe(3000);

    await changePlan(till.ctx, yearly('starter'));
    expect(await walk.plan()).toMatchObject({ interval: 'year', nextInterval: null });
    await reconcile({ ...till.ctx, actor: { kind: 'system', name: 'test' }, tenantId: null });
    const findings = await till.platform.db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM payment_finding',
    );
    expect(findings).toEqual([{ n: 0 }]);
  });

  test('it is taken back by choosing the year again, and by cancelling', async ({ world, ctx }) => {
    const { till, walk, totals } = await aSubscriber(world, ctx, yearly('pro'));
    await changePlan(till.ctx, monthly('starter'));
    expect(await walk.plan()).toMatchObject({ nextPlanKey: 'starter', nextInterval: 'month' });
    await changePlan(till.ctx, yearly('pro'));
    expect(await walk.plan()).toMatchObject({ planKey: 'pro', nextPlanKey: null, nextInterval: null });
    await changePlan(till.ctx, monthly('pro'));
    await cancelPlan(till.ctx);
    expect(await walk.plan()).toMatchObject({ nextPlanKey: 'free', nextInterval: null });
    await changePlan(till.ctx, monthly('starter'));
    expect(await walk.plan()).toMatchObject({ cancelAt: null, nextPlanKey: 'starter' });
    await cancelPlan(till.ctx);
    await walk.to(lastDay);
    expect(await walk.plan()).toMatchObject({ planKey: 'free', phase: 'cancelled' });
    expect(await totals()).toEqual([99_000]);
  });

  test('more at once takes its place; a card that is declined leaves it', async ({ world, ctx }) => {
    const { till, walk, totals } = await aSubscriber(world, ctx, yearly('starter'));
    await changePlan(till.ctx, monthly('starter'));
    await walk.putCard(failsLater);
    await expect(changePlan(till.ctx, yearly('pro'))).rejects.toThrow(/declined/);
    await syncSubscription(till.ctx);
    expect(await walk.plan()).toMatchObject({ planKey: 'starter', nextInterval: 'month' });
    await walk.putCard(card);
    await changePlan(till.ctx, yearly('pro'));
    expect(await walk.plan()).toMatchObject({ planKey: 'pro', interval: 'year', nextPlanKey: null });
    expect(await totals()).toEqual([70_000, 29_000]);
  });
});
