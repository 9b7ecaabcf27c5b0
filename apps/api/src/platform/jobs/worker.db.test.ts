import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withIdentity, withTenant } from '../db';
import { enqueue, enqueueAll } from './enqueue';
import { aGate, aJob, aRecord, ctxOf, type Step, startJobs } from './test-jobs';

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

test('a job runs once, with its tenant, id and attempt, and is gone', async () => {
  const ran = aRecord<unknown>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: {
      greet: async (payload, { tenantId, jobId, attempt, signal }) =>
        ran.add({ payload, tenantId, jobId, attempt, aborted: signal.aborted }),
    },
  });
  const jobId = await add(greet, 'one');
  await jobs.settle();
  expect(ran.entries).toEqual([
    { payload: { step: 'one' }, tenantId: 'tnt_a', jobId, attempt: 1, aborted: false },
  ]);
  expect(await stored()).toEqual([]);
});

test('what the node enqueues itself starts without waiting for a poll', async () => {
  const ran = aRecord<string>();
  const jobs = await startJobs({
    db,
    pollMs: 600_000,
    catalog: [greet],
    handlers: { greet: async ({ step }) => ran.add(step) },
  });
  await jobs.settle();
  await add(greet, 'at once');
  await ran.reaches(1);
});

test('so does what it enqueues for later, once it is due', async () => {
  const ran = aRecord<number>();
  await startJobs({
    db,
    pollMs: 600_000,
    catalog: [greet],
    handlers: { greet: async () => ran.add(Date.now()) },
  });
  const startAfter = new Date(Date.now() + 300);
  await withTenant(a, (tx) => enqueue(tx, greet, { step: 'later' }, { ...forA, startAfter }));
  await ran.reaches(1);
  expect(ran.entries[0]).toBeGreaterThanOrEqual(startAfter.getTime());
});

test('what came from elsewhere is found by polling', async () => {
  const ran = aRecord<string>();
  const jobs = await startJobs({
    db,
    pollMs: 20,
    catalog: [greet],
    handlers: { greet: async ({ step }) => ran.add(step) },
  });
  await jobs.settle();
  await db.prisma.$transaction((tx) => enqueue(tx, greet, { step: 'polled' }, forA)); // outside a scope: no wake
  await ran.reaches(1);
});

test('a node that only enqueues does not work', async () => {
  const ran = aRecord<string>();
  const handlers = { greet: async ({ step }: Step) => ran.add(step) };
  const web = await startJobs({ db, catalog: [greet], handlers, work: false });
  await add(greet, 'waits');
  await web.settle();
  expect(await stored()).toMatchObject([{ state: 'created' }]);
  const worker = await startJobs({ db, catalog: [greet], handlers });
  await worker.settle();
  expect(ran.entries).toEqual(['waits']);
});

test('announces its queues to other nodes, which may be woken', async () => {
  const announced: string[] = [];
  const ran = aRecord<string>();
  const handlers = { greet: async ({ step }: Step) => ran.add(step) };
  const worker = await startJobs({ db, pollMs: 600_000, catalog: [greet], handlers });
  await worker.settle();
  await startJobs({
    db,
    catalog: [greet],
    handlers,
    work: false,
    announce: (queue) => {
      announced.push(queue);
      worker.wake(queue);
    },
  });
  await add(greet, 'told');
  await ran.reaches(1);
  expect(announced).toEqual(['greet']);
});

test('no more than `concurrency` run at a time, and all of them run', async () => {
  const gate = aGate();
  const started = aRecord<string>();
  const busy = { now: 0, most: 0 };
  const jobs = await startJobs({
    db,
    pollMs: 600_000,
    catalog: [greet],
    handlers: {
      greet: async ({ step }) => {
        busy.most = Math.max(busy.most, ++busy.now);
        started.add(step);
        await gate.opened;
        busy.now--;
      },
    },
  });
  const steps = Array.from({ length: 40 }, (_, n) => `${n}`);
  const everyone = steps.map((step) => ({ tenantId: `tnt_${Number(step) % 7}`, payload: { step } }));
  await withIdentity(ctxOf(db), (tx) => enqueueAll(tx, greet, everyone));
  await started.reaches(4);
  expect(busy).toEqual({ now: 4, most: 4 });
  gate.open();
  await started.reaches(40);
  await jobs.settle();
  expect(busy.most).toBe(4);
  expect(started.entries.toSorted()).toEqual(steps.toSorted());
});

test('a job does not run in the context of the request that enqueued it', async () => {
  const request = new AsyncLocalStorage<string>();
  const seen = aRecord<string | undefined>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: { greet: async () => seen.add(request.getStore()) },
  });
  await request.run('request 1', () => add(greet, 'x'));
  await jobs.settle();
  expect(seen.entries).toEqual([undefined]);
});

test('a handler works in the scopes of its tenant and enqueues further jobs', async () => {
  const ran = aRecord<string>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: {
      greet: async ({ step }, { tenantId }) => {
        ran.add(step);
        if (step.length < 3) {
          await withTenant(ctxOf(db, tenantId), (tx) =>
            enqueue(tx, greet, { step: `${step}+` }, { tenantId }),
          );
        }
      },
    },
  });
  await add(greet, '1');
  await jobs.settle();
  expect(ran.entries).toEqual(['1', '1+', '1++']);
});
