import { beforeEach, expect, test } from 'vitest';
import { engine, testDb, testNode } from '../../../test/db';
import { createTenantTable } from '../../../test/db/tenant-table';
import type { Tx } from './db';
import { isUniqueViolation, sqlStateOf } from './db-errors';
import { enterTenant, withIdentity, withOperator, withTenant } from './scopes';

const db = await testDb();
await createTenantTable(db, 'leaf', 'body text NOT NULL CONSTRAINT leaf_body_key UNIQUE DEFERRABLE');

const of = (tenantId: string | null) => ({ platform: { db }, tenantId });
const insert = (tx: Tx, tenantId: string, id: string) =>
  tx.$executeRaw`INSERT INTO leaf VALUES (${tenantId}, ${id}, ${`${tenantId} ${id}`})`;
const ids = (tx: Tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM leaf ORDER BY id`;
const whoAmI = `SELECT current_user::text AS me, current_setting('app.tenant', true) AS tenant`;

beforeEach(async () => {
  for (const tenant of ['north', 'south']) {
    await withTenant(of(tenant), async (tx) => {
      await tx.$executeRaw`DELETE FROM leaf`;
      await insert(tx, tenant, `of-${tenant}`);
    });
  }
});

test('another tenant’s rows are not there to read, change or delete', async () => {
  await withTenant(of('north'), async (tx) => {
    expect(await ids(tx)).toEqual([{ id: 'of-north' }]);
    expect(await tx.$executeRaw`UPDATE leaf SET body = 'mine now' WHERE tenant_id = 'south'`).toBe(0);
    expect(await tx.$executeRaw`DELETE FROM leaf WHERE tenant_id = 'south'`).toBe(0);
  });
  await expect(withTenant(of('north'), (tx) => insert(tx, 'south', 'forged'))).rejects.toThrow(
    'row-level security',
  );
});

test('an operator sees every tenant’s rows', async () => {
  expect(await withOperator(of(null), ids)).toEqual([{ id: 'of-north' }, { id: 'of-south' }]);
});

test('parley_app may not even look at a tenant’s table', async () => {
  const look = db.prisma.$queryRaw`SELECT id FROM leaf`;
  await expect(look).rejects.toThrow('permission denied');
  await expect(withIdentity(of('north'), ids)).rejects.toThrow('permission denied');
});

test.each([null, ''])('withTenant without a tenant (%j) never reaches the database', async (tenantId) => {
  await expect(withTenant(of(tenantId), ids)).rejects.toThrow('needs a tenant');
});

test.each(["o'north", "x', true); DROP TABLE leaf; --", '\\', '$1'])(
  'a tenant (%j) is a value wherever it goes',
  async (tenantId) => {
    const seen = await withTenant(of(tenantId), (tx) => tx.$queryRawUnsafe<unknown[]>(whoAmI));
    expect(seen).toEqual([{ me: 'parley_tenant', tenant: tenantId }]);
    expect(await withOperator(of(null), ids)).toHaveLength(2);
  },
);

test.each(['RepeatableRead', 'Serializable'] as const)(
  'a scope of its own isolation (%s) is a scope',
  async (isolation) => {
    const level = isolation === 'RepeatableRead' ? 'repeatable read' : 'serializable';
    const asked = `${whoAmI}, current_setting('transaction_isolation') AS level`;
    const seen = withTenant(of('north'), (tx) => tx.$queryRawUnsafe<unknown[]>(asked), { isolation });
    expect(await seen).toEqual([{ me: 'parley_tenant', tenant: 'north', level }]);
  },
);

test('role and tenant end with the transaction, on every connection of the pool', async () => {
  const inTenant = () => withTenant(of('north'), (tx) => tx.$queryRawUnsafe(whoAmI));
  expect(await inTenant()).toEqual([{ me: 'parley_tenant', tenant: 'north' }]);
  await Promise.all(Array.from({ length: 12 }, inTenant));
  await withTenant(of('north'), () => Promise.reject(new Error('on purpose'))).catch(() => undefined);

  const after = await Promise.all(
    Array.from({ length: 12 }, () => db.prisma.$queryRawUnsafe<object[]>(whoAmI)),
  );
  for (const [row] of after) expect(row).toMatchObject({ me: 'parley_app' });
  for (const [row] of after) expect([null, '']).toContainEqual((row as { tenant: unknown }).tenant);
});

test('transactions side by side keep to their own tenants', async () => {
  const tenants = Array.from({ length: 30 }, (_, n) => (n % 2 ? 'north' : 'south'));
  const seen = await Promise.all(tenants.map((tenant) => withTenant(of(tenant), ids)));
  expect(seen).toEqual(tenants.map((tenant) => [{ id: `of-${tenant}` }]));
});

test('an identity transaction may step into one tenant', async () => {
  await withIdentity(of(null), async (tx) => {
    await enterTenant(tx, 'north');
    expect(await ids(tx)).toEqual([{ id: 'of-north' }]);
  });
  await expect(withIdentity(of(null), (tx) => enterTenant(tx, ''))).rejects.toThrow('needs a tenant');
});

test('a scope inside a scope is refused, and so is the base client', async () => {
  const within = (work: () => Promise<unknown>) => withTenant(of('north'), work);
  await expect(within(() => withTenant(of('south'), ids))).rejects.toThrow('withTenant inside withTenant');
  await expect(within(() => withOperator(of(null), ids))).rejects.toThrow('withOperator inside withTenant');
  await expect(within(() => db.prisma.user.findMany())).rejects.toThrow('base client inside withTenant');
  await expect(within(() => db.prisma.$transaction(async () => 1))).rejects.toThrow('inside withTenant');
  await expect(within(() => db.query('SELECT 1'))).rejects.toThrow('inside withTenant');
});

test('a callback that throws stores nothing', async () => {
  const failing = withTenant(of('north'), async (tx) => {
    await insert(tx, 'north', 'lost');
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await withTenant(of('north'), ids)).toEqual([{ id: 'of-north' }]);
});

test('an error that was swallowed does not pass for a commit', async () => {
  const swallowing = withTenant(of('north'), async (tx) => {
    await insert(tx, 'north', 'new');
    await insert(tx, 'north', 'of-north').catch(() => undefined);
  });
  await expect(swallowing).rejects.toThrow('nothing of it was stored');
  expect(await withTenant(of('north'), ids)).toEqual([{ id: 'of-north' }]);
});

test('an error inside a savepoint leaves the rest', async () => {
  await withTenant(of('north'), async (tx) => {
    await tx.$executeRaw`SAVEPOINT before`;
    await insert(tx, 'north', 'of-north').catch(() => undefined);
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT before`;
    await insert(tx, 'north', 'new');
  });
  expect(await withTenant(of('north'), ids)).toEqual([{ id: 'new' }, { id: 'of-north' }]);
});

test('a commit that the database refuses is reported', async () => {
  const failing = withTenant(of('north'), async (tx) => {
    await tx.$executeRaw`SET CONSTRAINTS leaf_body_key DEFERRED`;
    await tx.$executeRaw`INSERT INTO leaf VALUES ('north', 'new', 'north of-north')`;
  });
  const error = await failing.catch((reason: unknown) => reason);
  expect(isUniqueViolation(error, 'leaf_body_key')).toBe(true);
  expect(await withTenant(of('north'), ids)).toEqual([{ id: 'of-north' }]);
});

test('unique violations are told apart the same way on both engines', async () => {
  const again = withTenant(of('north'), (tx) => insert(tx, 'north', 'of-north'));
  const error = await again.catch((reason: unknown) => reason);
  expect(sqlStateOf(error)).toBe('23505');
  expect(isUniqueViolation(error)).toBe(true);
  expect(isUniqueViolation(error, 'leaf_pkey')).toBe(true);
  expect(isUniqueViolation(error, 'leaf_body_key')).toBe(false);
  expect(isUniqueViolation(error, ['body'])).toBe(false);
  expect(isUniqueViolation(new Error('duplicate key'))).toBe(false);

  const setupLink = { id: 'a', tokenHash: 'same', expiresAt: new Date() };
  await db.prisma.setupLink.create({ data: setupLink });
  const twice = db.prisma.setupLink.create({ data: { ...setupLink, id: 'b' } });
  const modelError = await twice.catch((reason: unknown) => reason);
  expect(isUniqueViolation(modelError, ['token_hash'])).toBe(true);
  expect(isUniqueViolation(modelError, 'setup_link_token_hash_key')).toBe(true);
  expect(isUniqueViolation(modelError, ['id'])).toBe(false);
});

test('only a scope that asks for it is tried again, and not for ever', async () => {
  let attempts = 0;
  const failing = async (tx: Tx) => {
    attempts += 1;
    await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '40001'; END $$`);
  };
  await expect(withTenant(of('north'), failing)).rejects.toThrow('busy');
  expect(attempts).toBe(1);

  await expect(withTenant(of('north'), failing, { retry: true })).rejects.toThrow('busy');
  expect(attempts).toBe(5);

  const recovering = async (tx: Tx) => {
    if (attempts < 7) await failing(tx);
    return ids(tx);
  };
  expect(await withTenant(of('north'), recovering, { retry: true })).toEqual([{ id: 'of-north' }]);
});

test('times are kept to the millisecond, whatever the zone of the server', async () => {
  await db.query(`DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Kathmandu''', current_database());
  END $$`);
  const node = await testNode();
  const at = new Date('2026-07-01T12:34:56.789Z');
  const [row] = await node.prisma.$queryRaw<{ at: Date }[]>`SELECT ${at}::timestamptz AS at`;
  expect(row?.at).toEqual(at);
});

test.runIf(engine === 'postgres')('a statement of the app ends after five seconds', async () => {
  expect(await db.prisma.$queryRaw`SELECT current_setting('statement_timeout') AS is`).toEqual([
    { is: '5s' },
  ]);
});
