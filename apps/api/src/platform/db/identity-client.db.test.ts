import { expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { identityClient, identityOf } from './identity-client';
import { withIdentity, withTenant } from './scopes';

const db = await testDb();
const ctx = { platform: { db }, tenantId: null };
const client = identityClient(db);

const link = (id: string) => ({ id, tokenHash: id, expiresAt: new Date() });
const stored = async (id: string) => (await db.prisma.setupLink.findUnique({ where: { id } })) !== null;

test('outside of a transaction each call stands alone', async () => {
  await client.setupLink.create({ data: link('alone') });
  expect(await stored('alone')).toBe(true);
  expect(await identityOf(ctx).setupLink.count({ where: { id: 'alone' } })).toBe(1);
});

test('inside withIdentity everything belongs to its transaction', async () => {
  const failing = withIdentity(ctx, async (tx) => {
    await client.setupLink.create({ data: link('joined') });
    expect(await tx.setupLink.count({ where: { id: 'joined' } })).toBe(1);
    expect(await client.$queryRaw`SELECT id FROM setup_link WHERE id = 'joined'`).toHaveLength(1);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await stored('joined')).toBe(false);
});

test('its transactions join the open one, in either form', async () => {
  const failing = withIdentity(ctx, async () => {
    await client.$transaction(async (tx) => {
      await tx.setupLink.create({ data: link('nested') });
    });
    const [made, count] = await client.$transaction([
      client.setupLink.create({ data: link('listed') }),
      client.setupLink.count({ where: { id: { in: ['nested', 'listed'] } } }),
    ]);
    expect([made.id, count]).toEqual(['listed', 2]);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect([await stored('nested'), await stored('listed')]).toEqual([false, false]);
});

test('requests side by side each write into their own transaction', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) =>
      withIdentity(ctx, async () => {
        await client.setupLink.create({ data: link(`side-${n}`) });
        if (n % 2) throw new Error('on purpose');
      }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  const rows = await db.prisma.setupLink.findMany({
    where: { id: { startsWith: 'side-' } },
    orderBy: { id: 'asc' },
  });
  expect(rows.map(({ id }) => id)).toEqual(['side-0', 'side-2', 'side-4', 'side-6']);
});

test('inside a tenant’s transaction it is refused', async () => {
  const mixing = withTenant({ platform: { db }, tenantId: 'tnt_any' }, () => client.setupLink.count());
  await expect(mixing).rejects.toThrow('base client inside withTenant');
});

test('the library’s own reflection finds the data model', () => {
  expect(Reflect.get(client, '_runtimeDataModel')).toHaveProperty('models');
  expect(client).toHaveProperty('passkey');
});
