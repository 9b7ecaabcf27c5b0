import { expect, test } from 'vitest';
import { testDb, testNode } from '../../../test/db';
import { openPostgres } from './open-postgres';
import { withIdentity } from './scopes';

const db = await testDb();
const witness = await testNode();

const dropConnections = () =>
  witness.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`);

test('dropped connections fail what was under way and nothing after it', { timeout: 180_000 }, async () => {
  const outcomes = { done: 0, failed: 0 };
  let open = true;
  const work = [
    () => db.prisma.$queryRaw`SELECT pg_sleep(0.002)::text`,
    () => db.query('SELECT pg_sleep(0.002)'),
    () => withIdentity({ platform: { db }, tenantId: null }, (tx) => tx.setupLink.count()),
  ];
  const loops = Array.from({ length: 9 }, async (_, n) => {
    while (open) {
      const run = work[n % work.length];
      await run?.().then(
        () => outcomes.done++,
        () => outcomes.failed++,
      );
    }
  });
  for (let round = 0; round < 10; round++) {
    const before = outcomes.done;
    await dropConnections();
    await expect.poll(() => outcomes.done, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before + 20);
  }
  open = false;
  await Promise.all(loops);
  expect(outcomes.failed).toBeGreaterThan(0);
  for (const run of work) await run();
});

test('a server that is not there is an error, and soon', async () => {
  const absent = await openPostgres({ url: 'postgresql://nobody@127.0.0.1:9/none' });
  await expect(absent.query('SELECT 1')).rejects.toThrow('ECONNREFUSED');
  await expect(absent.prisma.user.count()).rejects.toThrow();
  await absent.close();
});

test('a close does not wait for idle connections, and is not done twice', async () => {
  const node = await testNode();
  await node.prisma.$queryRaw`SELECT 1`;
  await Promise.all([node.close(), node.close()]);
  await expect(node.query('SELECT 1')).rejects.toThrow('end');
});
