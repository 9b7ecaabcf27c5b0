import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { ItemState } from '../sources/schemas';
import { updateSource } from '../sources/store';
import * as store from './store';

type Run = { tenantId: string; sourceId: string; runId: string };

/** A source of which nothing was read has failed, whatever kept it from being read; one of which something was is ready. */
export async function endRun(tx: Tx, ctx: Ctx, run: Run): Promise<void> {
  const counts = await store.countByStatus(tx, run);
  const has = (...states: ItemState[]) => states.some((state) => (counts.get(state) ?? 0) > 0);
  const failed = !has('indexed', 'unchanged') && has('failed', 'skipped', 'gone');
  const finishedAt = ctx.platform.clock.now();
  const status = failed ? 'failed' : 'finished';
  const key = { tenantId: run.tenantId, id: run.runId };
  if (await store.moveRun(tx, key, { from: ['running'], status, finishedAt })) {
    const source = { tenantId: run.tenantId, id: run.sourceId };
    await updateSource(tx, source, { status: failed ? 'failed' : 'ready' });
  }
}

/** What stopped it was no fault of the source; somebody has to look, and can begin it again. */
export async function giveUpRun(tx: Tx, ctx: Ctx, { tenantId, sourceId, runId }: Run): Promise<void> {
  const reason = 'The import stopped on our side. Start it again; what was read stays.';
  const finishedAt = ctx.platform.clock.now();
  const run = { tenantId, id: runId };
  if (await store.moveRun(tx, run, { from: ['queued', 'running'], status: 'failed', reason, finishedAt }))
    await updateSource(tx, { tenantId, id: sourceId }, { status: 'failed' });
}
