import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { findUnfinished } from '../../../platform/jobs';
import { giveUpRun } from './end-run';
import { importSource } from './job';
import { listImporting } from './store';

/** Every minute: an import whose job failed for good, or is gone, has ended too. */
export async function endAbandoned(ctx: Ctx): Promise<{ ended: number }> {
  authorizeSystem(ctx);
  const abandoned = await withOperator(ctx, async (tx) => {
    // Before the jobs: an import that ends in between has lost its job, and is left alone by its state.
    const importing = await listImporting(tx);
    const worked = new Set((await findUnfinished(tx, importSource)).map(({ runId }) => runId));
    return importing.filter(({ runId }) => !worked.has(runId));
  });
  for (const run of abandoned)
    await withTenant({ ...ctx, tenantId: run.tenantId }, (tx) => giveUpRun(tx, ctx, run));
  return { ended: abandoned.length };
}
