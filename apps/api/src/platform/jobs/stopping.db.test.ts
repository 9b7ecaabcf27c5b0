import { afterEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withTenant } from '../db';
import { enqueue } from './enqueue';
import { aGate, aJob, aRecord, ctxOf, startJobs } from './test-jobs';

const db = await testDb();
const greet = aJob('greet');
const a = ctxOf(db, 'tnt_a');
const forA = { tenantId: 'tnt_a' };
const add = (job: ReturnType<typeof aJob>, step: string) =>
  withTenant(a, (tx) => enqueue(tx, job, { step }, forA));

type Stored = { state: string; attempts: number; error: unknown; delay: number };
const stored = () =>
  db.query<Stored>(`SELECT state::text, retry_count + 1 AS attempts, output AS error,
    extract(epoch FROM start_after - now())::float8 AS delay FROM pgboss.job ORDER BY created_on`);

afterEach(() => db.query('DELETE FROM pgboss.job'));

test('stopping waits for what runs and takes nothing new', async () => {
  const gate = aGate();
  const started = aRecord<string>();
  const ended = aRecord<string>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: {
      greet: async ({ step }) => {
        started.add(step);
        await gate.opened;
        ended.add(step);
      },
    },
  });
  await add(greet, 'runs');
  await started.reaches(1);
  const stopped = jobs.stop({ timeoutMs: 10_000 });
  await add(greet, 'waits');
  gate.open();
  await stopped;
  expect(ended.entries).toEqual(['runs']);
  expect(await stored()).toMatchObject([{ state: 'created' }]);
});

test('what does not end in time is aborted and given back, without costing an attempt', async () => {
  const once = aJob('once', { attempts: 1 });
  const started = aRecord<number>();
  const reasons: unknown[] = [];
  const handlers = {
    once: (_: unknown, { attempt, signal }: { attempt: number; signal: AbortSignal }) => {
      started.add(attempt);
      if (attempt > 1) return Promise.resolve();
      return new Promise<void>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reasons.push(signal.reason);
          reject(signal.reason);
        });
      });
    },
  };
  const first = await startJobs({ db, catalog: [once], handlers });
  await add(once, 'x');
  await started.reaches(1);
  await first.stop({ timeoutMs: 0 });
  expect(reasons).toMatchObject([{ name: 'JobInterrupted' }]);
  expect(await stored()).toMatchObject([{ state: 'retry' }]);

  const second = await startJobs({ db, catalog: [once], handlers });
  await second.settle();
  expect(started.entries).toEqual([1, 2]);
  expect(await stored()).toEqual([]);
});
