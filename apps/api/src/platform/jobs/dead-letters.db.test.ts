import { afterEach, beforeAll, expect, test } from 'vitest';
import { engine, testDb } from '../../../test/db';
import { withOperator, withTenant } from '../db';
import { Conflict } from '../errors';
import { type DeadLetterFilter, discardDeadLetter, listDeadLetters, retryDeadLetter } from './dead-letters';
import { enqueue } from './enqueue';
import { install } from './install';
import { prune } from './prune';
import { queueStats } from './queue-stats';
import { aJob, aRecord, ctxOf, startJobs } from './test-jobs';

const db = await testDb();
const mail = aJob('mail', { attempts: 2 });
const crawl = aJob('crawl', { attempts: 1 });
const catalog = [mail, crawl] as const;
const operator = ctxOf(db);

beforeAll(() => install(db, catalog));
afterEach(() => db.query('DELETE FROM pgboss.job'));

const fails = async () => {
  throw new Conflict('The mailbox is full.');
};
const add = (job: typeof mail | typeof crawl, tenantId: string | null, step = 'x') =>
  withOperator(operator, (tx) => enqueue(tx, job, { step }, { tenantId }));
const list = (filter: Partial<DeadLetterFilter> = {}) =>
  withOperator(operator, (tx) => listDeadLetters(tx, { limit: 10, ...filter }));

test('a dead letter tells its queue, tenant, time, attempts, error and payload', async () => {
  const jobs = await startJobs({ db, catalog, handlers: { mail: fails, crawl: fails } });
  const id = await add(mail, 'tnt_a', 'deliver');
  await jobs.settle();
  expect(await list()).toEqual({
    items: [
      {
        id,
        queue: 'mail',
        tenantId: 'tnt_a',
        failedAt: expect.any(Date),
        attempts: 2,
        error: 'Conflict: The mailbox is full.',
        payload: { step: 'deliver' },
      },
    ],
    nextCursor: null,
  });
  const [item] = (await list()).items;
  expect(Math.abs(Date.now() - (item?.failedAt.getTime() ?? 0))).toBeLessThan(20_000);
});

test('pages lead through all of them, the newest first, whatever fails at the same moment', async () => {
  await db.query(`INSERT INTO pgboss.job (name, data, state, completed_on)
    SELECT CASE n % 2 WHEN 0 THEN 'mail' ELSE 'crawl' END,
      jsonb_build_object('tenant', CASE WHEN n % 3 = 0 THEN 'platform' ELSE 'tnt_' || n % 3 END, 'payload', n),
      'failed', '2026-01-01'::timestamptz + (n / 4) * interval '1 microsecond'
    FROM generate_series(0, 24) AS n`);
  const seen: unknown[] = [];
  const walk = async (filter: Partial<DeadLetterFilter>) => {
    seen.length = 0;
    let cursor: string | undefined;
    do {
      const page = await list({ ...filter, cursor, limit: 4 });
      expect(page.items.length).toBeLessThanOrEqual(4);
      seen.push(...page.items.map(({ payload }) => payload));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return seen.length;
  };
  expect(await walk({})).toBe(25);
  expect(new Set(seen).size).toBe(25);
  expect(seen.map((n) => Math.floor(Number(n) / 4))).toEqual([
    6,
    ...[5, 4, 3, 2, 1, 0].flatMap((g) => [g, g, g, g]),
  ]);
  expect(await walk({ queue: 'mail' })).toBe(13);
  expect(await walk({ tenantId: 'tnt_1' })).toBe(8);
  expect(await walk({ queue: 'crawl', tenantId: 'tnt_2' })).toBe(4);
  expect((await list()).items.find(({ payload }) => payload === 24)?.tenantId).toBeNull();
});

test.each(['', 'x', '1.x', `${'9'.repeat(30)}.00000000-0000-0000-0000-000000000000`, "1.'--"])(
  'the cursor %j is refused',
  async (cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({ code: 'invalid' });
  },
);

test('a retried one gets all its attempts again, at once', async () => {
  const ran = aRecord<number>();
  const failing = { on: true };
  const handler = async (_: unknown, { attempt }: { attempt: number }) => {
    ran.add(attempt);
    if (failing.on) await fails();
  };
  const jobs = await startJobs({ db, pollMs: 600_000, catalog, handlers: { mail: handler, crawl: fails } });
  const id = await add(mail, 'tnt_a');
  await jobs.settle();
  expect(ran.entries).toEqual([1, 2]);

  await db.query(`UPDATE pgboss.job SET completed_on = now() - interval '30 days'`);
  const retried = await withOperator(operator, (tx) => retryDeadLetter(tx, id ?? ''));
  expect(retried).toEqual({ queue: 'mail', tenantId: 'tnt_a' });
  await ran.reaches(3);
  await jobs.settle();
  expect(ran.entries).toEqual([1, 2, 3, 4]);
  expect((await list()).items).toMatchObject([{ id, attempts: 4 }]);

  failing.on = false;
  await withOperator(operator, (tx) => retryDeadLetter(tx, id ?? ''));
  await ran.reaches(5);
  await jobs.settle();
  expect((await list()).items).toEqual([]);
});

test('a discarded one is gone; what is no dead letter is not found', async () => {
  const id = (await add(crawl, null)) ?? '';
  await expect(withOperator(operator, (tx) => discardDeadLetter(tx, id))).rejects.toMatchObject({
    code: 'not-found',
  });
  const jobs = await startJobs({ db, catalog, handlers: { mail: fails, crawl: fails } });
  await jobs.settle();
  expect(await withOperator(operator, (tx) => discardDeadLetter(tx, id))).toEqual({
    queue: 'crawl',
    tenantId: null,
  });
  for (const act of [discardDeadLetter, retryDeadLetter]) {
    await expect(withOperator(operator, (tx) => act(tx, id))).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('only an operator gets at them', async () => {
  await expect(withTenant(ctxOf(db, 'tnt_a'), (tx) => listDeadLetters(tx, { limit: 1 }))).rejects.toThrow(
    'permission denied',
  );
});

test('dead letters go when their time is over, waiting jobs never', async () => {
  await db.query(`INSERT INTO pgboss.job (name, data, state, completed_on, start_after, keep_until)
    SELECT 'mail', '{"tenant": "tnt_a", "payload": {}}', state::pgboss.job_state, now() - age::interval,
      now() - interval '90 days', now() - interval '60 days'
    FROM (VALUES ('failed', '8 days'), ('failed', '6 days'), ('created', '90 days'), ('retry', '90 days')) AS t (state, age)`);
  await prune(db);
  const left = await db.query('SELECT state::text FROM pgboss.job ORDER BY 1');
  expect(left).toEqual([{ state: 'created' }, { state: 'failed' }, { state: 'retry' }]);
});

test('finished jobs leave no space taken behind them', async () => {
  const pages = async () => {
    const [row] = await db.query<{
      pages: number;
    }>(`SELECT sum(pg_relation_size(inhrelid) / 8192)::int AS pages
      FROM pg_catalog.pg_inherits WHERE inhparent = 'pgboss.job'::regclass`);
    return row?.pages ?? 0;
  };
  for (const most of [20, 20, 20]) {
    await db.query(`INSERT INTO pgboss.job (name, data) SELECT 'mail', '{}' FROM generate_series(1, 1000)`);
    await db.query('DELETE FROM pgboss.job');
    await prune(db);
    // A server sees to it by itself, when it sees fit.
    if (engine === 'pglite') expect(await pages()).toBeLessThan(most);
  }
});

test('the queues tell what waits, runs, failed and was done', async () => {
  const jobs = await startJobs({ db, catalog, handlers: { mail: async () => undefined, crawl: fails } });
  const before = await withOperator(operator, queueStats);
  for (const step of ['1', '2', '3']) await add(mail, 'tnt_a', step);
  await add(crawl, 'tnt_a');
  await jobs.settle();
  await jobs.stop({ timeoutMs: 0 });
  await add(mail, 'tnt_a');
  await withOperator(operator, (tx) =>
    enqueue(tx, mail, { step: 'later' }, { tenantId: 'tnt_a', startAfter: new Date(Date.now() + 60_000) }),
  );
  await db.query(
    `UPDATE pgboss.job SET start_after = now() - interval '5 s' WHERE name = 'mail' AND start_after < now()`,
  );
  const done = (name: string) => before.find((queue) => queue.name === name)?.completed ?? 0;
  expect(await withOperator(operator, queueStats)).toEqual([
    { name: 'crawl', waiting: 0, scheduled: 0, active: 0, failed: 1, completed: done('crawl'), lateMs: 0 },
    {
      ...{ name: 'mail', waiting: 1, scheduled: 1, active: 0, failed: 0, completed: done('mail') + 3 },
      lateMs: expect.toSatisfy((lateMs: number) => lateMs >= 5000 && lateMs < 60_000),
    },
  ]);
});
