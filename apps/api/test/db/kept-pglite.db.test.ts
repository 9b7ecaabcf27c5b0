import { expect, test } from 'vitest';
import { pgliteTemplates } from './handover';
import { lendPglite } from './kept-pglite';

const lend = () => lendPglite(pgliteTemplates().furnished);
type Db = Awaited<ReturnType<typeof lend>>['db'];

/** What stays the same as long as one PGlite runs. */
const startOf = async (db: Db) =>
  (await db.query<{ at: string }>('SELECT pg_postmaster_start_time()::text AS at'))[0]?.at;

const waiting = `INSERT INTO verification (id, identifier, value, expires_at, updated_at)
  VALUES ('one', 'a', 'b', now(), now())`;
const countOf = async (db: Db, table: string) =>
  (await db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count;

test('the next file finds the furniture, and nothing of the file before', async () => {
  const first = await lend();
  const start = await startOf(first.db);
  const queues = await countOf(first.db, 'pgboss.queue');
  expect(queues).toBeGreaterThan(0);
  await first.db.query(waiting);
  await first.db.query('DELETE FROM pgboss.queue');
  const [numbered] = await first.db.query(`SELECT nextval('sandbox_object_number_seq') AS number`);
  await first.giveBack();

  const next = await lend();
  expect(await startOf(next.db)).toBe(start);
  expect(await countOf(next.db, 'verification')).toBe(0);
  expect(await countOf(next.db, 'pgboss.queue')).toBe(queues);
  expect(await next.db.query(`SELECT nextval('sandbox_object_number_seq') AS number`)).toEqual([numbered]);
  await next.giveBack();
});

test('what is still at work after its file finds the database closed', async () => {
  const { db, giveBack } = await lend();
  const { prisma } = db;
  await giveBack();
  expect(() => db.query('SELECT 1')).toThrow('after its test file had ended');
  expect(() => prisma.verification).toThrow('after its test file had ended');
  await db.close();
});

test('a file that made a table, a policy or a grant keeps the database to itself', async () => {
  for (const making of [
    'CREATE TABLE mine (id text)',
    'ALTER TABLE verification DISABLE ROW LEVEL SECURITY',
    'GRANT SELECT ON verification TO parley_operator',
  ]) {
    const first = await lend();
    const start = await startOf(first.db);
    await first.db.query(making);
    await first.giveBack();
    const next = await lend();
    expect(await startOf(next.db)).not.toBe(start);
    await next.giveBack();
  }
}, 120_000);
