import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { engine, testDb, testUrl } from '../../../test/db';
import { pgliteTemplates } from '../../../test/db/handover';
import { spawnChild } from '../../../test/db/spawn-child';
import { type Db, openPglite } from '../db';
import { aJob, aRecord, startJobs } from './test-jobs';

const home = mkdtempSync(path.join(tmpdir(), 'parley-jobs-'));
const dataDir = path.join(home, 'data');
const leaseMs = 600;
const crawl = aJob('crawl');
const openHere = (): Promise<Db> => (engine === 'postgres' ? testDb() : openPglite({ dataDir }));

afterAll(() => rmSync(home, { recursive: true }));

test('after kill -9 in the middle of a job, another node runs it again by itself', {
  timeout: 60_000,
}, async () => {
  const where = engine === 'postgres' ? [await testUrl(), ''] : [dataDir, pgliteTemplates().migrated];
  const child = spawnChild('job-worker', ...where, String(leaseMs));
  const [, jobId] = (await child.nextLine())?.split(' ') ?? [];
  await child.kill('SIGKILL');

  const db = await openHere();
  const ran = aRecord<unknown>();
  const jobs = await startJobs({
    db,
    leaseMs,
    pollMs: 50,
    catalog: [crawl],
    handlers: {
      crawl: async ({ step }, context) => {
        // The effect has the job for its key: what the dead node did is not done again.
        const data = [{ id: context.jobId, identifier: step, value: 'second', expiresAt: new Date() }];
        await db.prisma.verification.createMany({ data, skipDuplicates: true });
        ran.add({ jobId: context.jobId, attempt: context.attempt });
      },
    },
  });
  await ran.reaches(1);
  await jobs.settle();
  expect(ran.entries).toEqual([{ jobId, attempt: 2 }]);
  expect(await db.prisma.verification.findMany({ select: { id: true, value: true } })).toEqual([
    { id: jobId, value: 'attempt 1' },
  ]);
  expect(await db.query('SELECT id FROM pgboss.job')).toEqual([]);
  await jobs.stop({ timeoutMs: 0 });
  if (engine === 'pglite') await db.close();
});
