import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { findSource } from '../sources/store';
import { startRun } from './start-run';
import { listDueSources } from './store';

const atOnce = 200;

/** Every minute: the sources that were to be imported again by now. */
export async function beginDue(ctx: Ctx): Promise<{ begun: number }> {
  authorizeSystem(ctx);
  const now = ctx.platform.clock.now();
  const due = await withOperator(ctx, (tx) => listDueSources(tx, { now, limit: atOnce }));
  let begun = 0;
  for (const { tenantId, id } of due) {
    const tenant = { ...ctx, tenantId };
    begun += await withTenant(tenant, async (tx) => {
      const source = await findSource(tx, { tenantId, id });
      if (!source?.nextRunAt || source.nextRunAt > now || source.status === 'importing') return 0;
      await startRun(tx, tenant, { tenantId, sourceId: id });
      return 1;
    });
  }
  return { begun };
}
