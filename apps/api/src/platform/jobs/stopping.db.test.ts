import { afterEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withTenant } from '../db';
import { enqueue } from './enqueue';
import type { JobContext } from './job';
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
  for (const step of ['1', '2', '3', '4', '5']) await add(greet, step);
  await started.reaches(greet.maxPerTenant);
  const stopped = jobs.stop({ timeoutMs: 10_000 });
  await add(greet, '6');
  gate.open();
  await stopped;
  expect(ended.entries).toEqual(['1', '2', '3']);
  expect(await stored()).toMatchObject(['4', '5', '6'].map(() => ({ state: 'created' })));
});

test('what does not end in time is aborted and given back, without costing an attempt', async () => {
  const twice = aJob('twice', { attempts: 2 });
  const started = aRecord<number>();
  const reasons: unknown[] = [];
  const handlers = {
    twice: async (_: unknown, { attempt, signal }: JobContext) => {
      started.add(attempt);
      if (attempt === 2) throw new Error('the first failure');
      if (attempt === 1) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      if (signal.aborted) reasons.push(signal.reason);
    },
  };
  const first = await startJobs({ db, catalog: [twice], handlers });
  await add(twice, 'x');
  await started.reaches(1);
  await first.stop({ timeoutMs: 0 });
  expect(reasons).toMatchObject([{ name: 'JobInterrupted' }]);
  expect(await stored()).toMatchObject([{ state: 'retry', error: null }]);

  const second = await startJobs({ db, catalog: [twice], handlers });
  await second.settle();
  expect(started.entries).toEqual([1, 2, 3]);
  expect(await stored()).toEqual([]);
});
