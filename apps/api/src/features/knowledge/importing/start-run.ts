import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { enqueue } from '../../../platform/jobs';
import { actorName } from '../actor-name';
import { lockSource, type SourceRow, updateSource } from '../sources/store';
import { importSource } from './job';
import * as store from './store';

type Start = { tenantId: string; sourceId: string; failedOnly?: boolean };

/** From now on the source is imported, on whichever node has time. */
export async function startRun(tx: Tx, ctx: Ctx, { tenantId, sourceId, failedOnly = false }: Start) {
  const source = await lockSource(tx, { tenantId, id: sourceId });
  if (source.status === 'importing') throw new Conflict('This source is being imported already.');
  const now = ctx.platform.clock.now();
  const id = ctx.platform.newId('imp');
  const startedBy = actorName(ctx);
  await store.insertRun(tx, { tenantId, id, sourceId, status: 'queued', startedBy, createdAt: now });
  await store.resetItems(tx, { tenantId, sourceId, runId: id, failedOnly });
  await enqueue(tx, importSource, { sourceId, runId: id }, { tenantId });
  return updateSource(
    tx,
    { tenantId, id: sourceId },
    { status: 'importing', runId: id, nextRunAt: nextRunOf(source, now) },
  );
}

export function nextRunOf({ everyHours }: Pick<SourceRow, 'everyHours'>, from: Date): Date | null {
  return everyHours === null ? null : new Date(from.getTime() + everyHours * 3_600_000);
}
