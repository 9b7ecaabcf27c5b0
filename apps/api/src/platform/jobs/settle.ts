import type { Db } from '../db';
import type { RecordedError } from './errors';

/** One run of a job: the attempt is its fence, a later claim of the same job has a higher one. */
export type Run = { id: string; attempt: number };

export async function complete(db: Db, queue: string, runs: readonly Run[]): Promise<void> {
  await db.prisma.$executeRaw`
    WITH done AS (
      DELETE FROM pgboss.job USING unnest(${ids(runs)}::uuid[], ${attempts(runs)}::int[]) AS run (id, attempt)
      WHERE job.name = ${queue} AND job.id = run.id AND job.state = 'active' AND job.retry_count = run.attempt - 1
      RETURNING job.id
    )
    UPDATE pgboss.job_tally SET completed = completed + (SELECT count(*) FROM done) WHERE name = ${queue}`;
}

export type Failure = { queue: string; run: Run; delayMs: number; error: RecordedError };

/** Waits for its next attempt, or is a dead letter if it had the last; null if another node has it by now. */
export async function fail(
  db: Db,
  { queue, run, delayMs, error }: Failure,
): Promise<'failed' | 'dead' | null> {
  const [row] = await db.prisma.$queryRaw<{ dead: boolean }[]>`
    UPDATE pgboss.job SET
      state = CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END::pgboss.job_state,
      start_after = CASE WHEN retry_count < retry_limit
        THEN now() + make_interval(secs => ${delayMs}::float8 / 1000) ELSE start_after END,
      completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE now() END,
      output = ${JSON.stringify(error)}::jsonb
    WHERE name = ${queue} AND id = ${run.id}::uuid AND state = 'active' AND retry_count = ${run.attempt - 1}::int
    RETURNING state = 'failed' AS dead`;
  if (!row) return null;
  return row.dead ? 'dead' : 'failed';
}

/** Gives runs back that a stopping node cuts off: due at once, and the attempt does not count. */
export async function release(db: Db, queue: string, run: Run): Promise<void> {
  await db.prisma.$executeRaw`
    UPDATE pgboss.job SET state = 'retry', start_after = now(), retry_limit = retry_limit + 1
    WHERE name = ${queue} AND id = ${run.id}::uuid AND state = 'active' AND retry_count = ${run.attempt - 1}::int`;
}

export type HeldRun = Run & { queue: string };

/** Says that this node still works on them; the ids it still holds. */
export async function renew(db: Db, runs: readonly HeldRun[], leaseMs: number): Promise<Set<string>> {
  const held = await db.prisma.$queryRaw<{ id: string }[]>`
    UPDATE pgboss.job SET expire_in = now() - started_on + make_interval(secs => ${leaseMs}::float8 / 1000)
    FROM unnest(${runs.map((run) => run.queue)}::text[], ${ids(runs)}::uuid[], ${attempts(runs)}::int[])
      AS run (queue, id, attempt)
    WHERE job.name = run.queue AND job.id = run.id AND job.state = 'active' AND job.retry_count = run.attempt - 1
    RETURNING job.id`;
  return new Set(held.map((row) => row.id));
}

/** Runs whose node has not said so for the length of a lease. */
export function findLapsed(db: Db, queues: readonly string[]): Promise<HeldRun[]> {
  return db.prisma.$queryRaw<HeldRun[]>`
    SELECT queue, id, attempt FROM pgboss.lapsed_jobs(${[...queues]}::text[])`;
}

function ids(runs: readonly Run[]): string[] {
  return runs.map((run) => run.id);
}

function attempts(runs: readonly Run[]): number[] {
  return runs.map((run) => run.attempt);
}
