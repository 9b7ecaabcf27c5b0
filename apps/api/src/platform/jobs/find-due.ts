import type { Db } from '../db';

/** How long until the next waiting job of each queue is due; a queue without one is not listed. */
export type Due = { queue: string; inMs: number };

export function findDue(db: Db, queues: readonly string[]): Promise<Due[]> {
  return db.prisma.$queryRaw<Due[]>`
    SELECT queue.name AS queue, (extract(epoch FROM next.start_after - now()) * 1000)::float8 AS "inMs"
    FROM unnest(${[...queues]}::text[]) AS queue (name)
    CROSS JOIN LATERAL (
      SELECT start_after FROM pgboss.job WHERE job.name = queue.name AND job.state < 'active'
      ORDER BY start_after LIMIT 1
    ) next`;
}
