import { expect, test } from 'vitest';
import { engine, testDb } from '../../../test/db';
import { createTenantTable } from '../../../test/db/tenant-table';
import { askIn, askTenant, askTenantIf, found, queryIn, queryTenant } from './ask';
import { isDatabaseAway } from './database-away';
import { sqlStateOf } from './db-errors';
import { withTenant } from './scopes';

const db = await testDb();
await createTenantTable(db, 'leaf', 'body text NOT NULL');

const of = (tenantId: string | null) => ({ platform: { db }, tenantId });
const all = { name: 'all-leaves', text: 'SELECT id, body FROM leaf ORDER BY id', values: [] };
const insert = (tenantId: string, id: string) => ({
  name: 'insert-leaf',
  text: 'INSERT INTO leaf VALUES ($1, $2, $3) RETURNING id',
  values: [tenantId, id, `${tenantId} ${id}`],
});

test('a statement alone is committed, and keeps to its own tenant', async () => {
  expect(await queryTenant(of('east'), insert('east', 'a'))).toEqual([{ id: 'a' }]);
  expect(await queryTenant(of('east'), all)).toEqual([{ id: 'a', body: 'east a' }]);
  expect(await queryTenant(of('west'), all)).toEqual([]);
  await expect(queryTenant(of('west'), insert('east', 'forged'))).rejects.toThrow('row-level security');
});

test('many at once on every connection keep to their own tenants', async () => {
  const tenants = Array.from({ length: 40 }, (_, number) => `tenant-${number}`);
  await Promise.all(tenants.map((tenant) => queryTenant(of(tenant), insert(tenant, 'mine'))));
  const seen = await Promise.all(tenants.map((tenant) => queryTenant(of(tenant), all)));
  expect(seen).toEqual(tenants.map((tenant) => [{ id: 'mine', body: `${tenant} mine` }]));
});

test('without a tenant, or inside a scope, it never reaches the database', async () => {
  await expect(queryTenant(of(null), all)).rejects.toThrow('needs a tenant');
  await expect(withTenant(of('east'), () => queryTenant(of('east'), all))).rejects.toThrow(
    'inside withTenant',
  );
});

test('what the database refuses is told, stores nothing, and leaves the way free', async () => {
  const twice = queryTenant(of('south'), {
    ...insert('south', 'b'),
    name: 'insert-twice',
    text: 'INSERT INTO leaf SELECT $1, $2, $3 FROM generate_series(1, 2) RETURNING id',
  });
  expect(sqlStateOf(await twice.catch((error: unknown) => error))).toBe('23505');
  expect(await queryTenant(of('south'), all)).toEqual([]);
});

test.runIf(engine === 'postgres')('a connection that breaks is the database away, not a bug', async () => {
  const text = 'SELECT pg_sleep(4)';
  const cut = queryTenant(of('east'), { name: 'asleep', text, values: [] }).catch((error: unknown) => error);
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query LIKE '%EXECUTE "asleep"%' AND pid <> pg_backend_pid()`;
  await expect.poll(() => db.query(end)).toHaveLength(1);
  expect(isDatabaseAway(await cut)).toBe(true);
  expect(await queryTenant(of('nobody'), all)).toEqual([]);
});

test('values come back as they were given, whatever they hold', async () => {
  const values = ['it\'s \\ "x" {1,2} $1; --', 7, -1.5, true, null, ['a,"b"\\', "c'd", null], [1, 2]];
  const text = `SELECT $1::text AS a, $2::int AS b, $3::float8 AS c, $4::boolean AS d, $5::text AS e,
    $6::text[] AS f, $7::int[] AS g, $8::timestamptz AS h, $9::jsonb AS i`;
  const at = new Date('2026-11-21T20:41:39.123Z');
  const json = { deep: ["it's", { a: '\\' }] };
  const [row] = await queryTenant(of('east'), { name: 'as given', text, values: [...values, at, json] });
  expect(Object.values(row ?? {})).toEqual([...values, at, json]);
});

test('a statement that cannot be prepared is told each time', async () => {
  const wrong = { name: 'wrong', text: 'SELECT nothing FROM nowhere', values: [] };
  for (const _ of [1, 2])
    expect(sqlStateOf(await queryTenant(of('east'), wrong).catch((error: unknown) => error))).toBe('42P01');
  expect(await queryTenant(of('nobody'), all)).toEqual([]);
});

const leaves = { statement: all, read: (rows: object[]) => rows.length };
const firstWord = { statement: { ...all, name: 'leaves again' }, read: ([row]: object[]) => row };

test('several are asked at once, and each is answered in its own way', async () => {
  await queryTenant(of('north'), insert('north', 'n'));
  expect(await askTenant(of('north'), leaves, firstWord)).toEqual([1, { id: 'n', body: 'north n' }]);
});

test('in a transaction, past the ORM, all of it is stored or none', async () => {
  const stored = await withTenant(of('pair'), async (tx) => {
    await queryIn(tx, insert('pair', 'p'));
    return askIn(tx, leaves, firstWord);
  });
  expect(stored).toEqual([1, { id: 'p', body: 'pair p' }]);
  const undone = withTenant(of('pair'), async (tx) => {
    await queryIn(tx, insert('pair', 'q'));
    throw new Error('changed its mind');
  });
  await expect(undone).rejects.toThrow('changed its mind');
  expect(await queryTenant(of('pair'), all)).toHaveLength(1);
});

test('where what is demanded is not found, nothing is stored', async () => {
  const put = (id: string) => ({ statement: insert('hope', id), read: () => id });
  const renamed = (id: string) => ({
    statement: {
      name: 'rename-leaf',
      text: `UPDATE leaf SET body = 'renamed' WHERE id = $1 RETURNING id, ${found}`,
      values: [id],
    },
    read: (rows: object[]) => rows.length,
    demanded: true as const,
  });
  expect(await askTenantIf(of('hope'), put('h'), leaves)).toEqual(['h', 1]);
  expect(await askTenantIf(of('hope'), put('i'), renamed('h'), renamed('i'))).toEqual(['i', 1, 1]);
  expect(await askTenantIf(of('hope'), put('j'), renamed('h'), renamed('gone'))).toBeNull();
  const silent = { ...renamed('h'), statement: { ...all, name: 'silent' } };
  expect(await askTenantIf(of('hope'), put('j'), silent)).toBeNull();
  const wrong = askTenantIf(of('hope'), put('j'), put('h'));
  expect(sqlStateOf(await wrong.catch((error: unknown) => error))).toBe('23505');
  expect(await queryTenant(of('hope'), all)).toEqual([
    { id: 'h', body: 'renamed' },
    { id: 'i', body: 'renamed' },
  ]);
});

test.runIf(engine === 'postgres')('who is refused does not lose the connection', async () => {
  const pids = {
    name: 'pid',
    text: 'SELECT pg_backend_pid() AS pid, set_config($1, $2, true)',
    values: ['a.b', 'c'],
  };
  const before = await queryTenant(of('east'), pids);
  for (const _ of [1, 2, 3])
    await askTenantIf(of('east'), { statement: { ...all, name: 'none' }, read: () => 0, demanded: true });
  expect(await queryTenant(of('east'), pids)).toEqual(before);
});

test('an error that is swallowed in a transaction is told at its end', async () => {
  const swallowed = withTenant(of('hush'), async (tx) => {
    await queryIn(tx, insert('hush', 'h'));
    await queryIn(tx, insert('hush', 'h')).catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow('nothing of it was stored');
  expect(await queryTenant(of('hush'), all)).toEqual([]);
});

test('a transaction that is over, or another’s, is refused', async () => {
  const over = await withTenant(of('east'), async (tx) => tx);
  await expect(queryIn(over, all)).rejects.toThrow('outside its transaction');
  await expect(withTenant(of('east'), () => queryIn(over, all))).rejects.toThrow('outside its transaction');
});

test('a name stands for one statement', async () => {
  await queryTenant(of('east'), all);
  const other = { ...all, text: 'SELECT count(*) FROM leaf' };
  await expect(queryTenant(of('east'), other)).rejects.toThrow('two statements of the name all-leaves');
});
