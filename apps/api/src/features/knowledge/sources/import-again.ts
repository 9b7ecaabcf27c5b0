import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { startRun } from '../importing/start-run';
import { moveRun } from '../importing/store';
import { recordSource } from './open-source';
import type { ImportAgain, OneSource } from './schemas';
import { lockSource, updateSource } from './store';
import { viewSource } from './views';

/** Everything of it, or what failed alone. */
export async function importAgain(ctx: Ctx, { id: sourceId, failedOnly }: ImportAgain) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return withTenant(ctx, async (tx) => {
    const source = await startRun(tx, ctx, { tenantId, sourceId, failedOnly });
    await recordSource(tx, ctx, { deed: 'imported', source });
    return viewSource(tx, ctx, source);
  });
}

/** What was read stays; the rest waits for the next import. */
export async function cancelImport(ctx: Ctx, { id }: OneSource) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return withTenant(ctx, async (tx) => {
    const source = await lockSource(tx, { tenantId, id });
    if (source.status !== 'importing' || !source.runId) return viewSource(tx, ctx, source);
    const finishedAt = ctx.platform.clock.now();
    const run = { tenantId, id: source.runId };
    await moveRun(tx, run, { from: ['queued', 'running'], status: 'cancelled', finishedAt });
    return viewSource(tx, ctx, await updateSource(tx, { tenantId, id }, { status: 'cancelled' }));
  });
}
