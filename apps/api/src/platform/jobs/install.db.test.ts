import { expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { install } from './install';
import { aJob } from './test-jobs';

const db = await testDb();

const queues = () =>
  db.query(
    'SELECT name, retry_limit AS retries, retention_minutes / 1440 AS days FROM pgboss.queue ORDER BY name',
  );
const mark = async () => {
  const [row] = await db.query<{ xmin: string }>(
    `SELECT max(xmin::text::bigint)::text AS xmin FROM pg_catalog.pg_proc WHERE proname = 'enqueue_jobs'`,
  );
  return row?.xmin;
};

test('tables belong to parley_app, queues follow the catalog, and a second start touches nothing', async () => {
  const mail = aJob('mail', { attempts: 6 });
  await install(db, [mail]);
  expect(await queues()).toEqual([{ name: 'mail', retries: 5, days: 7 }]);
  const owners = await db.query(
    `SELECT DISTINCT tableowner FROM pg_catalog.pg_tables WHERE schemaname = 'pgboss'`,
  );
  expect(owners).toEqual([{ tableowner: 'parley_app' }]);
  const before = await mark();
  await install(db, [mail]);
  expect(await mark()).toBe(before);
});

test('a changed and a further job are taken over', async () => {
  await install(db, [aJob('mail', { attempts: 2 }), aJob('crawl', { attempts: 4 })]);
  expect(await queues()).toEqual([
    { name: 'crawl', retries: 3, days: 7 },
    { name: 'mail', retries: 1, days: 7 },
  ]);
});

test('tenants have a right on no table of it, and everyone on no function but theirs', async () => {
  const tables = await db.query(`SELECT relname FROM pg_catalog.pg_class
    WHERE relnamespace = 'pgboss'::regnamespace AND relkind IN ('r', 'p', 'v', 'S')
      AND (has_any_column_privilege('parley_tenant', oid, 'SELECT, INSERT, UPDATE, REFERENCES')
        OR has_table_privilege('parley_tenant', oid, 'DELETE, TRUNCATE, TRIGGER'))`);
  expect(tables).toEqual([]);
  const definers = await db.query(`SELECT proname FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pgboss'::regnamespace AND prosecdef AND has_function_privilege('parley_tenant', oid, 'EXECUTE')`);
  expect(definers).toEqual([{ proname: 'enqueue_jobs' }]);
});

test('the long lines of a queue are read through indexes', async () => {
  await install(db, [aJob('mail')]);
  const indexes = await db.query<{ indexname: string }>(
    `SELECT indexname FROM pg_catalog.pg_indexes WHERE schemaname = 'pgboss' AND tablename = 'job' ORDER BY 1`,
  );
  const names = indexes.map(({ indexname }) => indexname);
  expect(names).toEqual(expect.arrayContaining(['job_dead', 'job_retry_key', 'job_running', 'job_turn']));
});
