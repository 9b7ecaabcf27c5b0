import { expect } from 'vitest';
import { aTill, card, type Till } from '../../../../test/billing';
import { anOperator, anOwner } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { makeRefund, paySession } from '../../../platform/payments/sandbox';
import { buyPackage } from '../purchases/buy-package';
import { checkoutPlan } from '../subscription/manage-plan';
import { syncSubscription } from '../subscription/sync-subscription';
import { listPayingTenants } from './list-paying-tenants';
import { ListPayingTenants } from './schemas';

test('operators see who pays and who uses how much, page by page', async ({ world, ctx, stranger }) => {
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const till = await aTill(world, ctx);
  const { platform } = till;
  const pay = (url: string) =>
    till.sandbox.visit((work) => paySession(work, url.split('/').at(-1) ?? '', { card, promotion: '' }));
  const buyer: Till['ctx'] = { ...stranger, platform };
  const idle = await anOwner(world);
  await syncSubscription(till.ctx);
  await syncSubscription(buyer);
  await pay((await checkoutPlan(till.ctx, { planKey: 'pro', interval: 'year' })).url);
  const pack = await withTenant(buyer, (tx) =>
    tx.creditPackage.findFirstOrThrow({ where: { credits: 1000 } }),
  );
  await pay((await buyPackage(buyer, { packageId: pack.id })).url);
  const { payment_intent } = await pay((await buyPackage(buyer, { packageId: pack.id })).url);
  await till.sandbox.visit((work) => makeRefund(work, { payment_intent: payment_intent ?? '', amount: 600 }));
  await till.settle();

  const operator = { ...(await anOperator(world)), platform };
  const list = (more: object = {}) => listPayingTenants(operator, ListPayingTenants.parse(more));
  const { items, mode, currency } = await list();
  expect({ mode, currency }).toEqual({ mode: 'sandbox', currency: 'usd' });
  expect(items.map(({ id }) => id)).toEqual([ctx.tenantId, stranger.tenantId, idle.tenantId]);
  expect(items).toMatchObject([
    { planKey: 'pro', phase: 'active', planRevenue: 8250, creditRevenue: 0, revenue: 8250, balance: 12_000 },
    { planKey: 'free', planRevenue: 0, creditRevenue: 1800, revenue: 1800, balance: 1700 },
    { planKey: null, revenue: 0, balance: 0 },
  ]);
  for (const sort of ['revenue', 'usage', 'balance']) {
    const whole = (await list({ sort })).items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ sort, limit: 1, cursor });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual(whole);
  }
  await expect(listPayingTenants(till.ctx, ListPayingTenants.parse({}))).rejects.toMatchObject({
    code: 'forbidden',
  });
});
