import { expect } from 'vitest';
import { aTill, card } from '../../../../test/billing';
import { aWalk, checkLedger, failsLater } from '../../../../test/billing-walk';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { settleHold } from '../ledger/end-hold';
import { holdCredits } from '../ledger/hold-credits';
import { cancelPlan, changePlan, checkoutPlan, resumePlan, startTrial } from './manage-plan';
import { syncSubscription } from './sync-subscription';

test('fourteen months: trial, paid, more, unpaid, limited, paid, less, cancelled', async ({ world, ctx }) => {
  const till = await aTill(world, ctx);
  // Its workers live today.
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const walk = aWalk(till, '2027-01-31T10:00:00Z');
  let spent = 0;
  const spend = async (amount: number) => {
    spent += 1;
    const key = `walk-${spent}`;
    const purpose = { messageId: `msg_${spent}`, provider: 'openai', model: 'gpt-4o', unit: 'reply' };
    const held = await holdCredits(till.ctx, { key, amount: amount + 1, expiresInMs: 60_000, purpose });
    if (!held.held) return held.refused;
    await settleHold(till.ctx, { holdId: held.holdId, amount, details: {} });
    return 'spent';
  };
  const stands = async (wanted: object, monthly: number) => {
    expect(await walk.plan()).toMatchObject(wanted);
    expect(await checkLedger(till)).toEqual({ monthly, lasting: 0 });
  };

  await syncSubscription(till.ctx);
  await stands({ phase: 'none', planKey: 'free' }, 200);
  await spend(30);
  await stands({}, 170);

  await startTrial(till.ctx);
  await stands({ phase: 'trialing', planKey: 'pro', nextPlanKey: 'free' }, 12_000);
  await expect(startTrial(till.ctx)).rejects.toMatchObject({ code: 'conflict' });
  await walk.to('2027-02-12T10:00:00Z');
  await spend(500);
  await walk.to('2027-02-14T10:30:00Z');
  await stands({ phase: 'none', planKey: 'free', nextPlanKey: null }, 200);
  await expect(startTrial(till.ctx)).rejects.toMatchObject({ code: 'conflict' });

  const { url } = await checkoutPlan(till.ctx, { planKey: 'starter', interval: 'month' });
  await walk.pay(url, failsLater);
  await stands({ phase: 'active', planKey: 'starter', interval: 'month' }, 3000);
  await expect(checkoutPlan(till.ctx, { planKey: 'pro', interval: 'month' })).rejects.toMatchObject({
    code: 'conflict',
  });

  await walk.to('2027-02-28T10:30:00Z');
  await spend(1000);
  await expect(changePlan(till.ctx, { planKey: 'pro', interval: 'month' })).rejects.toThrow(/declined/);
  await stands({ phase: 'active', planKey: 'starter' }, 2000);
  await walk.putCard(card);
  await changePlan(till.ctx, { planKey: 'pro', interval: 'month' });
  await walk.turn();
  // Half of February's twenty-eight days are left: half of what pro has more.
  await stands({ phase: 'active', planKey: 'pro' }, 2000 + 4500);
  await changePlan(till.ctx, { planKey: 'pro', interval: 'month' });
  await stands({ planKey: 'pro' }, 6500);

  await walk.putCard(failsLater);
  await walk.to('2027-03-14T11:00:00Z');
  await stands({ phase: 'past-due', planKey: 'pro' }, 6500);
  expect(await spend(1)).toBe('spent');
  await walk.to('2027-03-21T11:00:00Z');
  expect(await walk.plan()).toMatchObject({ phase: 'grace' });
  await walk.to('2027-03-27T11:00:00Z');
  expect(await walk.plan()).toMatchObject({ phase: 'grace' });
  await walk.to('2027-03-28T11:00:00Z');
  expect(await walk.plan()).toMatchObject({ phase: 'limited', planKey: 'pro' });
  expect(await spend(1)).toBe('limited');
  await checkLedger(till);

  await walk.putCard(card);
  await walk.payOpen();
  await stands({ phase: 'active', planKey: 'pro', unpaidSince: null }, 12_000);
  expect(await spend(100)).toBe('spent');

  await walk.to('2027-04-01T10:00:00Z');
  await changePlan(till.ctx, { planKey: 'starter', interval: 'month' });
  await stands({ phase: 'active', planKey: 'pro', nextPlanKey: 'starter' }, 11_900);
  await walk.to('2027-04-14T11:00:00Z');
  await stands({ phase: 'active', planKey: 'starter', nextPlanKey: null }, 3000);

  await cancelPlan(till.ctx);
  expect((await walk.plan()).cancelAt).not.toBeNull();
  await walk.to('2027-05-01T10:00:00Z');
  await resumePlan(till.ctx);
  expect((await walk.plan()).cancelAt).toBeNull();
  await walk.to('2027-05-14T11:00:00Z');
  await stands({ phase: 'active', planKey: 'starter' }, 3000);
  await cancelPlan(till.ctx);
  await walk.to('2027-06-14T11:00:00Z');
  await stands({ phase: 'cancelled', planKey: 'free', vendorId: null, cancelAt: null }, 200);
  await expect(resumePlan(till.ctx)).rejects.toMatchObject({ code: 'conflict' });

  for (let month = 6; month <= 14; month += 1) {
    await spend(month);
    await walk.to(new Date(Date.UTC(2027, month, 14, 11)).toISOString());
    await stands({ planKey: 'free' }, 200);
  }
  const again = await checkoutPlan(till.ctx, { planKey: 'scale', interval: 'year' });
  await walk.pay(again.url);
  await stands({ phase: 'active', planKey: 'scale', interval: 'year' }, 50_000);

  const months = await withTenant(till.ctx, (tx) =>
    tx.creditEntry.count({ where: { tenantId: ctx.tenantId, businessKey: { startsWith: 'grant:period:' } } }),
  );
  // free, trial, free, starter, pro's, starter's two, nine free, scale
  expect(months).toBe(1 + 1 + 1 + 1 + 1 + 2 + 10 + 1);

  await world.platform.jobs.start({ work: true });
  const mails = (await world.mails()).filter(({ to }) => to === ctx.actor.email);
  const subjects = mails.map(({ subject }) => subject.replaceAll(/Quay Books \d+/g, 'Quay'));
  expect(subjects.filter((each) => !each.includes('credits')).sort()).toEqual(
    [
      'The trial of Quay ends soon',
      'A payment of Quay did not go through',
      'Quay still has an unpaid invoice',
      'Answers by models will stop soon for Quay',
      'Paid work has stopped for Quay',
      'Quay is paid, and everything goes on',
    ].sort(),
  );
}, 120_000);
