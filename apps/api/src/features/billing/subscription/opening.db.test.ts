import { expect } from 'vitest';
import { aNewcomer } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withOperator } from '../../../platform/db';
import { systemCtx } from '../../../platform/system-ctx';
import { getBilling } from './get-billing';
import { startTrial } from './manage-plan';
import { syncSubscription } from './sync-subscription';
import { turnDuePlans } from './turn-plans';

test('whoever signs up has a plan and its credits at once', async ({ world }) => {
  const { name } = await aNewcomer(world);
  await world.platform.jobs.settle();
  const tenant = await withOperator(systemCtx(world.platform, 'test'), (tx) =>
    tx.tenant.findFirstOrThrow({
      where: { name },
      include: { subscription: true, allowance: true },
    }),
  );
  expect(tenant).toMatchObject({ subscription: { planKey: 'free', phase: 'none' } });
  expect(tenant.allowance?.limits).toMatchObject({ members: 2, documents: 50 });
  const account = await withOperator(systemCtx(world.platform, 'test'), (tx) =>
    tx.creditAccount.findUnique({ where: { tenantId: tenant.id } }),
  );
  expect(account).toMatchObject({ monthly: 200n, lasting: 0n });
});

test('one that was made without billing is opened by the clock', async ({ world, ctx }) => {
  await turnDuePlans(systemCtx(world.platform, 'test'));
  await world.platform.jobs.settle();
  const row = await withOperator(systemCtx(world.platform, 'test'), (tx) =>
    tx.tenantSubscription.findUnique({ where: { tenantId: ctx.tenantId } }),
  );
  expect(row).toMatchObject({ planKey: 'free' });
});

test('a demo workspace has the largest plan, and is offered no smaller one to try', async ({
  world,
  ctx,
}) => {
  await world.platform.db.query('UPDATE tenant SET demo = true WHERE id = $1', [ctx.tenantId]);
  await syncSubscription(ctx);
  expect((await getBilling(ctx)).subscription).toMatchObject({ planKey: 'scale', canTry: false });
  await expect(startTrial(ctx)).rejects.toMatchObject({ code: 'conflict' });
});
