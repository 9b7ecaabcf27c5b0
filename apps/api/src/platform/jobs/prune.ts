import type { Db } from '../db';

/** Dead letters past their time go. Jobs that wait are never dropped. */
export async function prune(db: Db): Promise<void> {
  await db.prisma.$executeRaw`
    DELETE FROM pgboss.job USING pgboss.queue
    WHERE queue.name = job.name AND job.state = 'failed'
      AND job.completed_on < now() - queue.retention_minutes * interval '1 minute'`;
  // The embedded database has nobody who would reclaim the space of finished jobs by itself.
  if (db.kind === 'pglite') await db.prisma.$executeRaw`VACUUM pgboss.job, pgboss.job_tally`;
}
