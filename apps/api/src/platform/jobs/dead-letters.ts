import type { Tx } from '../db';
import { Invalid, NotFound } from '../errors';
import type { RecordedError } from './errors';
import { platformTenant } from './schema';
import { wakeAfterCommit } from './wake';

export type DeadLetter = {
  id: string;
  queue: string;
  tenantId: string | null;
  failedAt: Date;
  attempts: number;
  error: string;
  payload: unknown;
};

export type DeadLetterFilter = {
  queue?: string | undefined;
  tenantId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

type Row = {
  id: string;
  queue: string;
  data: { tenant: string; payload: unknown };
  failedAt: Date;
  position: string;
  attempts: number;
  error: RecordedError | null;
};

/** The newest first. For `withOperator`. */
export async function listDeadLetters(
  tx: Tx,
  { queue, tenantId, cursor, limit }: DeadLetterFilter,
): Promise<{ items: DeadLetter[]; nextCursor: string | null }> {
  const [at, id] = positionOf(cursor);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, name AS queue, data, completed_on AS "failedAt", retry_count + 1 AS attempts, output AS error,
      (extract(epoch FROM completed_on) * 1000000)::bigint::text AS position
    FROM pgboss.job
    WHERE state = 'failed'
      AND (${queue ?? null}::text IS NULL OR name = ${queue ?? null}::text)
      AND (${tenantId ?? null}::text IS NULL OR data ->> 'tenant' = ${tenantId ?? null}::text)
      AND (${at}::bigint IS NULL OR (completed_on, id) <
        ('epoch'::timestamptz + ${at}::bigint * interval '1 microsecond', ${id}::uuid))
    ORDER BY completed_on DESC, id DESC LIMIT ${limit + 1}::int`;
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(toDeadLetter),
    nextCursor: rows.length > limit && last ? `${last.position}.${last.id}` : null,
  };
}

/** All its attempts once more, from now on. */
export async function retryDeadLetter(
  tx: Tx,
  id: string,
): Promise<{ queue: string; tenantId: string | null }> {
  const rows = await tx.$queryRaw<{ queue: string; tenant: string }[]>`
    UPDATE pgboss.job SET state = 'retry', start_after = now(), completed_on = NULL,
      retry_limit = retry_count + 1 + queue.retry_limit
    FROM pgboss.queue
    WHERE queue.name = job.name AND job.id = ${id}::uuid AND job.state = 'failed'
    RETURNING job.name AS queue, job.data ->> 'tenant' AS tenant`;
  const found = the(rows);
  wakeAfterCommit(tx, { queue: found.queue, at: null });
  return found;
}

export async function discardDeadLetter(
  tx: Tx,
  id: string,
): Promise<{ queue: string; tenantId: string | null }> {
  const rows = await tx.$queryRaw<{ queue: string; tenant: string }[]>`
    DELETE FROM pgboss.job WHERE id = ${id}::uuid AND state = 'failed'
    RETURNING name AS queue, data ->> 'tenant' AS tenant`;
  return the(rows);
}

function the(rows: { queue: string; tenant: string }[]) {
  const [row] = rows;
  if (!row) throw new NotFound('dead letter');
  return { queue: row.queue, tenantId: toTenantId(row.tenant) };
}

const position = /^(\d{1,18})\.([0-9a-f-]{36})$/;

function positionOf(cursor: string | undefined): [string, string] | [null, null] {
  if (cursor === undefined) return [null, null];
  const [, at, id] = position.exec(cursor) ?? [];
  if (!at || !id) throw new Invalid('This cursor is not one of ours.');
  return [at, id];
}

function toDeadLetter({ id, queue, data, failedAt, attempts, error }: Row): DeadLetter {
  return {
    id,
    queue,
    tenantId: toTenantId(data.tenant),
    failedAt,
    attempts,
    error: error ? `${error.name}: ${error.message}` : 'Unknown',
    payload: data.payload,
  };
}

function toTenantId(tenant: string): string | null {
  return tenant === platformTenant ? null : tenant;
}
