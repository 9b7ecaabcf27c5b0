import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { queryTenant, type ScopeCtx, type Tx } from '../db';
import type { JobDefinition } from './job';
import { toStored } from './payload';
import { platformTenant } from './schema';
import { tell, wakeAfterCommit } from './wake';

export type EnqueueOptions = {
  tenantId: string | null;
  /** While a job with this key waits, no second one of the tenant is added. */
  key?: string | undefined;
  startAfter?: Date | undefined;
  /** Higher goes first, among the jobs of the same tenant. */
  priority?: number | undefined;
};

export type Asked<Payload extends z.ZodType> = EnqueueOptions & { payload: z.input<Payload> };

/** In the caller's transaction: the job exists if and when that commits. Its id, or null if the key waits already. */
export async function enqueue<Payload extends z.ZodType>(
  tx: Tx,
  job: JobDefinition<string, Payload>,
  ...[payload, options]: [z.input<Payload>, EnqueueOptions]
): Promise<string | null> {
  const [id] = await enqueueAll(tx, job, [{ ...options, payload }]);
  return id ?? null;
}

/** Many in one statement; the ids of those that were added. */
export async function enqueueAll<Payload extends z.ZodType>(
  tx: Tx,
  job: JobDefinition<string, Payload>,
  asked: readonly Asked<Payload>[],
): Promise<string[]> {
  if (asked.length === 0) return [];
  const rows = asked.map((each) => toRow(job, each));
  const added = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM pgboss.enqueue_jobs(${JSON.stringify(rows)}::jsonb) AS id`;
  if (added.length > 0) wakeAfterCommit(tx, { queue: job.name, at: earliest(asked) });
  return added.map((row) => row.id);
}

/** The same, for a tenant’s own and with no transaction to be in. */
export async function enqueueAlone<Payload extends z.ZodType>(
  ctx: ScopeCtx & { tenantId: string },
  job: JobDefinition<string, Payload>,
  ...[payload, options]: [z.input<Payload>, Omit<EnqueueOptions, 'tenantId'>]
): Promise<string | null> {
  const asked = { ...options, tenantId: ctx.tenantId, payload };
  const [added] = await queryTenant<{ id: string }>(ctx, {
    name: 'enqueue-jobs',
    text: 'SELECT id FROM pgboss.enqueue_jobs($1::jsonb) AS id',
    values: [JSON.stringify([toRow(job, asked)])],
  });
  if (added) tell(ctx.platform.db, { queue: job.name, at: earliest([asked]) });
  return added?.id ?? null;
}

function toRow<Payload extends z.ZodType>(job: JobDefinition<string, Payload>, asked: Asked<Payload>) {
  return {
    id: randomUUID(),
    queue: job.name,
    tenant: asked.tenantId ?? platformTenant,
    payload: toStored(job, asked.payload),
    key: asked.key ?? null,
    priority: asked.priority ?? 0,
    start_after_ms: asked.startAfter?.getTime() ?? null,
  };
}

/** null is now. */
function earliest(asked: readonly EnqueueOptions[]): Date | null {
  let first: Date | null = null;
  for (const { startAfter } of asked) {
    if (!startAfter) return null;
    if (!first || startAfter < first) first = startAfter;
  }
  return first;
}
