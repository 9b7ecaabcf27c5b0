import type { Tx } from '../db';

export type QueueStats = {
  name: string;
  /** Due, and not yet running. */
  waiting: number;
  /** Due later: delayed, or between two attempts. */
  scheduled: number;
  active: number;
  /** Dead letters. */
  failed: number;
  /** Ever. */
  completed: number;
  /** How long the job has waited that waits longest. */
  lateMs: number;
};

/** For `withOperator`. */
export function queueStats(tx: Tx): Promise<QueueStats[]> {
  return tx.$queryRaw<QueueStats[]>`
    SELECT queue.name, coalesce(jobs.waiting, 0) AS waiting, coalesce(jobs.scheduled, 0) AS scheduled,
      coalesce(jobs.active, 0) AS active, coalesce(jobs.failed, 0) AS failed,
      job_tally.completed::float8 AS completed, coalesce(jobs.late_ms, 0) AS "lateMs"
    FROM pgboss.job_tally JOIN pgboss.queue USING (name)
    LEFT JOIN (
      SELECT name,
        count(*) FILTER (WHERE state < 'active' AND start_after <= now())::int AS waiting,
        count(*) FILTER (WHERE state < 'active' AND start_after > now())::int AS scheduled,
        count(*) FILTER (WHERE state = 'active')::int AS active,
        count(*) FILTER (WHERE state = 'failed')::int AS failed,
        (extract(epoch FROM now() - min(start_after) FILTER (WHERE state < 'active' AND start_after <= now()))
          * 1000)::float8 AS late_ms
      FROM pgboss.job GROUP BY name
    ) jobs ON jobs.name = queue.name
    ORDER BY queue.name`;
}
