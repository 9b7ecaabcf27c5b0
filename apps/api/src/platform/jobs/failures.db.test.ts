import { afterEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withTenant } from '../db';
import { Conflict } from '../errors';
import { enqueue } from './enqueue';
import { aJob, aRecord, ctxOf, startJobs } from './test-jobs';

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

test('a failure waits for its next attempt with backoff, then succeeds', async () => {
  const flaky = aJob('flaky', { backoffSeconds: 60 });
  const ran = aRecord<number>();
  const observed: string[] = [];
  const jobs = await startJobs({
    db,
    catalog: [flaky],
    observe: ({ outcome }) => observed.push(outcome),
    handlers: {
      flaky: async (_, { attempt }) => {
        ran.add(attempt);
        if (attempt < 3) throw new Conflict('Not now.');
      },
    },
  });
  await add(flaky, 'x');
  await jobs.settle();
  const [first] = await stored();
  expect(first).toMatchObject({
    state: 'retry',
    attempts: 1,
    error: { name: 'Conflict', message: 'Not now.' },
  });
  expect(first?.delay).toBeGreaterThan(25);
  expect(first?.delay).toBeLessThanOrEqual(60);

  const makeDue = () => db.query('UPDATE pgboss.job SET start_after = now()');
  await makeDue();
  await jobs.settle();
  const [second] = await stored();
  expect(second?.delay).toBeGreaterThan(55);
  await makeDue();
  await jobs.settle();
  expect(ran.entries).toEqual([1, 2, 3]);
  expect(observed).toEqual(['failed', 'failed', 'done']);
  expect(await stored()).toEqual([]);
});

test('after its last attempt it is a dead letter, with a message that gives nothing away', async () => {
  const logged: string[] = [];
  const jobs = await startJobs({
    db,
    logged,
    catalog: [greet],
    handlers: {
      greet: async () => {
        throw Object.assign(new Error('could not reach https://user:hunter2@example.com'), {
          code: 'ECONNREFUSED',
        });
      },
    },
  });
  const jobId = await add(greet, 'x');
  await jobs.settle();
  const [dead] = await stored();
  expect(dead).toMatchObject({ state: 'failed', attempts: 3, error: { name: 'Error' } });
  expect(JSON.stringify(dead)).toContain('ECONNREFUSED');
  expect(JSON.stringify(dead)).not.toContain('hunter2');
  const last = logged.map((line) => JSON.parse(line)).at(-1);
  expect(last).toMatchObject({
    msg: 'a job failed for good',
    job: 'greet',
    jobId,
    tenantId: 'tnt_a',
    attempt: 3,
  });
});

test('what throws no error, or throws at once, fails like anything else', async () => {
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: {
      greet: ({ step }) => {
        if (step === 'sync') throw new Conflict('At once.');
        return Promise.reject(step);
      },
    },
  });
  await add(greet, 'sync');
  await add(greet, 'a string');
  await jobs.settle();
  expect((await stored()).map(({ error }) => error)).toEqual([
    { name: 'Conflict', message: 'At once.' },
    { name: 'Error', message: 'Something that is no error was thrown.' },
  ]);
});

test('a payload that no longer fits fails before the handler runs', async () => {
  const ran = aRecord<string>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: { greet: async ({ step }) => ran.add(step) },
  });
  await db.query(`INSERT INTO pgboss.job (name, data, retry_limit)
    VALUES ('greet', '{"tenant": "tnt_a", "payload": {"stap": "secret"}}', 0)`);
  await jobs.settle();
  const [dead] = await stored();
  expect(dead).toMatchObject({ state: 'failed', error: { name: 'JobPayloadInvalid' } });
  expect(JSON.stringify(dead?.error)).not.toContain('secret');
  expect(ran.entries).toEqual([]);
});

test('the time limit aborts the signal and counts as a failure, whether or not the handler listens', async () => {
  const hasty = aJob('hasty', { timeoutMs: 30, attempts: 1 });
  const reasons = aRecord<unknown>();
  const jobs = await startJobs({
    db,
    catalog: [hasty],
    handlers: {
      hasty: (_, { signal }) =>
        new Promise(() => {
          signal.addEventListener('abort', () => reasons.add(signal.reason));
        }),
    },
  });
  await add(hasty, 'x');
  await jobs.settle();
  expect(reasons.entries).toMatchObject([{ name: 'JobTimedOut' }]);
  expect(await stored()).toMatchObject([
    { state: 'failed', error: { name: 'JobTimedOut', message: 'It took longer than 0.03 s.' } },
  ]);
});
