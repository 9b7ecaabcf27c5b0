// Enqueues a job, runs it, says so after its effect is committed, and hangs in it until it is killed.
import { systemClock } from '../../../src/platform/clock';
import { type Db, openPglite, openPostgres, withIdentity } from '../../../src/platform/db';
import { createJobs, enqueue } from '../../../src/platform/jobs';
import { aJob } from '../../../src/platform/jobs/test-a-job';
import { createLog } from '../../../src/platform/log';

const [where = '', template = '', leaseMs = '30000'] = process.argv.slice(2);
const crawl = aJob('crawl');
const db: Db = where.startsWith('postgres')
  ? await openPostgres({ url: where })
  : await openPglite({ dataDir: where, template });
const ctx = { platform: { db }, tenantId: null };

const jobs = createJobs({
  db,
  clock: systemClock,
  log: createLog({ level: 'error', stream: { write: (line: string) => void process.stderr.write(line) } }),
  catalog: [crawl],
  handlers: {
    crawl: async ({ step }, { attempt, jobId }) => {
      await withIdentity(ctx, (tx) =>
        tx.verification.createMany({
          data: [{ id: jobId, identifier: step, value: `attempt ${attempt}`, expiresAt: new Date() }],
          skipDuplicates: true,
        }),
      );
      process.stdout.write(`did ${jobId}\n`);
      await new Promise(() => undefined);
    },
  },
  leaseMs: Number(leaseMs),
});
await jobs.start({ work: true });
await withIdentity(ctx, (tx) => enqueue(tx, crawl, { step: 'effect' }, { tenantId: null }));
