import type { Db } from '../db';

/** How long until the next waiting job of each queue is due; a queue without one is not listed. */
export type Due = { queue: string; inMs: number };

export function findDue(db: Db, queues: readonly string[]): Promise<Due[]> {
  return db.prisma.$queryRaw<Due[]>`
    SELECT queue, in_ms AS "inMs" FROM pgboss.due_jobs(${[...queues]}::text[])`;
}
