import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { updateSource } from '../sources/store';
import * as store from './store';

type Run = { tenantId: string; sourceId: string; runId: string };

/** A source of which nothing could be read has failed; one of which something could is ready. */
export async function endRun(tx: Tx, ctx: Ctx, run: Run): Promise<void> {
  const counts = await store.countByStatus(tx, run);
  const read = (counts.get('indexed') ?? 0) + (counts.get('unchanged') ?? 0);
  const failed = read === 0 && (counts.get('failed') ?? 0) > 0;
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
