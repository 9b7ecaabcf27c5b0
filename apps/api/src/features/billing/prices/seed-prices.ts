import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { priceSeeds } from './seeds';
import { insertPrices, listPrices } from './store';

/** Puts the prices where there are none; what an operator set stays. */
export async function seedPrices(ctx: Ctx): Promise<void> {
  authorizeSystem(ctx);
  const { newId, clock } = ctx.platform;
  const createdAt = clock.now();
  await withOperator(ctx, async (tx) => {
    if ((await listPrices(tx)).length > 0) return;
    const since = { createdAt, effectiveFrom: new Date(0), createdBy: null };
    await insertPrices(
      tx,
      priceSeeds.map((seed) => ({ id: newId('prc'), ...since, ...seed })),
    );
  });
}
