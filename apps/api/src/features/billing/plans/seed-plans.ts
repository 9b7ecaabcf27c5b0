import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { packageSeeds, planSeeds } from './seeds';
import * as store from './store';

/** Puts the plans where there are none; what an operator changed stays. */
export async function seedPlans(ctx: Ctx): Promise<void> {
  authorizeSystem(ctx);
  const { newId, clock } = ctx.platform;
  const updatedAt = clock.now();
  await withOperator(ctx, async (tx) => {
    if ((await store.listPlans(tx)).length > 0) return;
    const rows = planSeeds.map((seed) => ({ ...seed, yearlyAmount: seed.monthlyAmount * 10 }));
    await store.insertPlans(
      tx,
      rows.map((row) => ({ id: newId('pln'), offered: true, updatedAt, ...row })),
    );
    const packages = packageSeeds.map((seed) => ({ id: newId('pkg'), offered: true, updatedAt, ...seed }));
    await store.insertPackages(tx, packages);
  });
}
