import { describe, expect } from 'vitest';
import { aTill, card, type Till } from '../../../../test/billing';
import { aWalk, checkLedger, failsLater } from '../../../../test/billing-walk';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import { withTenant } from '../../../platform/db';
import { syncSubscription } from '../subscription/sync-subscription';
import { rechargeWhenLow, setAutoRecharge } from './auto-recharge';
import { buyPackage } from './buy-package';

async function aSaver(world: World, ctx: Till['ctx'], using = card) {
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const till = await aTill(world, ctx);
  const walk = aWalk(till, new Date((await till.sandbox.now()).getTime() + 1000).toISOString());
  await syncSubscription(till.ctx);
  const pack = await withTenant(till.ctx, (tx) =>
    tx.creditPackage.findFirstOrThrow({ where: { credits: 1000 } }),
  );
  await walk.pay((await buyPackage(till.ctx, { packageId: pack.id })).url, using);
  const set = (more: { threshold: number; monthlyCeiling: number; enabled?: boolean }) =>
    setAutoRecharge(till.ctx, { enabled: true, packageId: pack.id, ...more });
  return { till, walk, set, pack };
}

const charges = async (till: Till) => {
  const autos = await withTenant(till.ctx, (tx) =>
    tx.creditPurchase.findMany({ where: { tenantId: till.ctx.tenantId, kind: 'auto' } }),
  );
  const row = await withTenant(till.ctx, (tx) =>
    tx.tenantSubscription.findUniqueOrThrow({ where: { tenantId: till.ctx.tenantId } }),
  );
  const all = await till.sandbox.visit((work) => work.list('charge', row.customerId ?? ''));
  return { states: autos.map(({ state }) => state), charged: all.length - 1 };
};

describe('auto-recharge', () => {
  test('buys when the balance is below the threshold, and not before', async ({ world, ctx }) => {
    const { till, set } = await aSaver(world, ctx);
    await set({ threshold: 1200, monthlyCeiling: 100_000 });
    await rechargeWhenLow(till.ctx);
    expect(await charges(till)).toEqual({ states: [], charged: 0 });
    await set({ threshold: 1201, monthlyCeiling: 100_000 });
    await rechargeWhenLow(till.ctx);
    expect(await charges(till)).toEqual({ states: ['paid'], charged: 1 });
    expect(await checkLedger(till)).toEqual({ monthly: 200, lasting: 2000 });
    await rechargeWhenLow(till.ctx);
    await till.settle();
    expect(await charges(till)).toEqual({ states: ['paid'], charged: 1 });
    expect(await checkLedger(till)).toEqual({ monthly: 200, lasting: 2000 });
  });

  test('never spends more in a month than was allowed; the next month begins anew', async ({
    world,
    ctx,
  }) => {
    const { till, walk, set } = await aSaver(world, ctx);
    await set({ threshold: 1_000_000, monthlyCeiling: 2400 });
    for (let count = 0; count < 4; count += 1) await rechargeWhenLow(till.ctx);
    expect(await charges(till)).toEqual({ states: ['paid', 'paid'], charged: 2 });
    const now = await till.sandbox.now();
    await walk.to(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2)).toISOString());
    for (let count = 0; count < 4; count += 1) await rechargeWhenLow(till.ctx);
    expect((await charges(till)).charged).toBe(4);
    expect(await checkLedger(till)).toMatchObject({ lasting: 5000 });
  });

  test('stops at a card that is declined, and says why', async ({ world, ctx }) => {
    const { till, set } = await aSaver(world, ctx, failsLater);
    await set({ threshold: 5000, monthlyCeiling: 100_000 });
    await rechargeWhenLow(till.ctx);
    await rechargeWhenLow(till.ctx);
    expect(await charges(till)).toEqual({ states: ['failed'], charged: 0 });
    const setting = await withTenant(till.ctx, (tx) =>
      tx.autoRecharge.findUniqueOrThrow({ where: { tenantId: ctx.tenantId } }),
    );
    expect(setting.stoppedReason).toContain('declined');
    expect(await checkLedger(till)).toEqual({ monthly: 200, lasting: 1000 });
  });

  test('four nodes at once charge once', async ({ world, ctx }) => {
    const { till, set } = await aSaver(world, ctx);
    await set({ threshold: 1500, monthlyCeiling: 100_000 });
    const others = await Promise.all([1, 2, 3].map(() => aTill(world, ctx)));
    const all = await Promise.allSettled([till, ...others].map((each) => rechargeWhenLow(each.ctx)));
    // Whoever met another on its way comes back as a job does.
    if (all.some(({ status }) => status === 'rejected')) await rechargeWhenLow(till.ctx);
    expect(await charges(till)).toEqual({ states: ['paid'], charged: 1 });
    expect(await checkLedger(till)).toEqual({ monthly: 200, lasting: 2000 });
  });

  test('a node that dies after the charge leaves a purchase that goes on, not a second charge', async ({
    world,
    ctx,
  }) => {
    const { till, set } = await aSaver(world, ctx);
    await set({ threshold: 1500, monthlyCeiling: 100_000 });
    const { payments } = till.platform;
    if (!payments) throw new Error('No payments.');
    for (const step of ['findPayment', 'chargeSaved'] as const) {
      const dying = {
        ...payments,
        async [step](asked: never) {
          if (step === 'chargeSaved') await payments.chargeSaved(asked);
          throw new Error('The node died.');
        },
      };
      const dead = { ...till.ctx, platform: { ...till.platform, payments: dying } };
      await expect(rechargeWhenLow(dead)).rejects.toThrow('died');
    }
    expect(await charges(till)).toEqual({ states: ['open'], charged: 1 });
    await rechargeWhenLow(till.ctx);
    await till.settle();
    expect(await charges(till)).toEqual({ states: ['paid'], charged: 1 });
    expect(await checkLedger(till)).toEqual({ monthly: 200, lasting: 2000 });
  });

  test('is the owner’s to set, wants a saved card and a ceiling that fits', async ({
    world,
    ctx,
    stranger,
  }) => {
    const { till, set, pack } = await aSaver(world, ctx);
    await expect(set({ threshold: 10, monthlyCeiling: 1 })).rejects.toMatchObject({ code: 'invalid' });
    const input = { enabled: true, threshold: 10, packageId: pack.id, monthlyCeiling: 5000 };
    const admin = { ...(await aMember(world, ctx, 'admin')), platform: till.platform };
    await expect(setAutoRecharge(admin, input)).rejects.toMatchObject({ code: 'forbidden' });
    const other = { ...stranger, platform: till.platform };
    await expect(setAutoRecharge(other, input)).rejects.toMatchObject({ code: 'conflict' });
    const settings = await withTenant(till.ctx, (tx) =>
      tx.autoRecharge.count({ where: { tenantId: ctx.tenantId } }),
    );
    expect(settings).toBe(0);
  });
});
