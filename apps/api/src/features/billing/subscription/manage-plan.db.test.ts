import { describe, expect } from 'vitest';
import { aTill, type Till } from '../../../../test/billing';
import { aWalk } from '../../../../test/billing-walk';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { createPayments } from '../../../platform/payments/stripe-payments';
import { systemCtx } from '../../../platform/system-ctx';
import { buyPackage } from '../purchases/buy-package';
import { syncPurchase } from '../purchases/sync-purchase';
import { receiveNotice } from '../webhooks/receive-notice';
import { getBilling } from './get-billing';
import * as plan from './manage-plan';
import { syncSubscription } from './sync-subscription';

const starter = { planKey: 'starter', interval: 'month' } as const;
const verbs = {
  checkoutPlan: (ctx: Till['ctx']) => plan.checkoutPlan(ctx, starter),
  previewPlan: (ctx: Till['ctx']) => plan.previewPlan(ctx, starter),
  changePlan: (ctx: Till['ctx']) => plan.changePlan(ctx, starter),
  cancelPlan: plan.cancelPlan,
  resumePlan: plan.resumePlan,
  startTrial: plan.startTrial,
  openPortal: plan.openPortal,
};

async function aSubscriber(till: Till) {
  const walk = aWalk(till, new Date((await till.sandbox.now()).getTime() + 1000).toISOString());
  await syncSubscription(till.ctx);
  await walk.pay((await plan.checkoutPlan(till.ctx, starter)).url);
  return walk;
}

describe('changing the plan', () => {
  for (const [name, verb] of Object.entries(verbs))
    test(`${name} is for owners alone`, async ({ world, ctx }) => {
      const { platform } = await aTill(world, ctx);
      for (const role of ['admin', 'agent', 'viewer'] as const) {
        const member = { ...(await aMember(world, ctx, role)), platform };
        await expect(verb(member)).rejects.toMatchObject({ code: 'forbidden' });
      }
    });

  test('nothing a stranger does is seen in another workspace', async ({ world, ctx, stranger }) => {
    await world.platform.jobs.stop({ timeoutMs: 2000 });
    const till = await aTill(world, ctx);
    const walk = await aSubscriber(till);
    const before = await walk.plan();
    const other = { ...stranger, platform: till.platform };
    for (const verb of [verbs.changePlan, verbs.cancelPlan, verbs.resumePlan])
      await expect(verb(other)).rejects.toMatchObject({ code: 'conflict' });
    await plan.startTrial(other);
    await plan.openPortal(other);
    expect(await walk.plan()).toEqual(before);
    const { subscription } = await getBilling(other);
    expect(subscription).toMatchObject({ phase: 'trialing', planKey: 'pro' });
  });

  test('the free plan is chosen by ending the one that is paid; a plan that is not there is refused', async ({
    world,
    ctx,
  }) => {
    await world.platform.jobs.stop({ timeoutMs: 2000 });
    const till = await aTill(world, ctx);
    const walk = await aSubscriber(till);
    await plan.changePlan(till.ctx, { planKey: 'free', interval: 'month' });
    expect(await walk.plan()).toMatchObject({ planKey: 'starter', nextPlanKey: 'free' });
    const nowhere = plan.changePlan(till.ctx, { planKey: 'nowhere', interval: 'month' });
    await expect(nowhere).rejects.toMatchObject({ code: 'conflict' });
    await expect(plan.previewPlan(till.ctx, { planKey: 'pro', interval: 'month' })).resolves.toMatchObject({
      kind: 'now',
      dueNow: expect.any(Number),
    });
  });
});

describe('one mode knows nothing of another', () => {
  const inMode = (till: Till, mode: 'live' | 'test') => {
    const { stripe, sandbox, platform } = till;
    const { webhookSecret, now } = sandbox;
    const { clock } = platform;
    const options = { stripe, mode, webhookSecret, currency: 'usd', tax: false, clock, now };
    const moved = { ...platform, payments: createPayments(options) };
    return { ...till.ctx, platform: moved };
  };

  test('what was bought in the sandbox is not credited, shown or changed once the keys are live', async ({
    world,
    ctx,
  }) => {
    await world.platform.jobs.stop({ timeoutMs: 2000 });
    const till = await aTill(world, ctx);
    const walk = await aSubscriber(till);
    const pack = await withTenant(till.ctx, (tx) => tx.creditPackage.findFirstOrThrow());
    const { url, purchaseId } = await buyPackage(till.ctx, { packageId: pack.id });
    await walk.pay(url);
    await withTenant(till.ctx, (tx) =>
      tx.creditPurchase.updateMany({ where: { id: purchaseId }, data: { state: 'open', paidAt: null } }),
    );
    for (const mode of ['live', 'test'] as const) {
      const moved = inMode(till, mode);
      await syncPurchase(moved, { purchaseId });
      const row = await withTenant(moved, (tx) =>
        tx.creditPurchase.findUniqueOrThrow({
          where: { tenantId_id: { tenantId: ctx.tenantId, id: purchaseId } },
        }),
      );
      expect(row).toMatchObject({ state: 'open', mode: 'sandbox' });
      const page = await getBilling(moved);
      expect(page).toMatchObject({ mode, purchases: [], paymentMethod: null });
      expect(page.subscription).toMatchObject({ planKey: 'free', phase: 'none' });
      await expect(plan.cancelPlan(moved)).rejects.toMatchObject({ code: 'conflict' });
    }
  });

  test('a notice of the other mode is refused', async ({ world, ctx }) => {
    const till = await aTill(world, ctx);
    const raw = (livemode: boolean) =>
      JSON.stringify({
        ...{
          id: till.platform.newId('evt'),
          object: 'event',
          type: 'customer.updated',
          created: 1,
          livemode,
        },
        data: { object: { id: 'cus_1', object: 'customer' } },
      });
    const tell = async (mode: 'live' | 'test', livemode: boolean) => {
      const text = raw(livemode);
      const { platform } = inMode(till, mode);
      await receiveNotice(systemCtx(platform, 'test'), {
        raw: text,
        signature: await till.sandbox.sign(text),
      });
    };
    await expect(tell('live', false)).rejects.toMatchObject({ code: 'invalid' });
    await expect(tell('test', true)).rejects.toMatchObject({ code: 'invalid' });
    await tell('live', true);
    await tell('test', false);
  });
});
