import { expect, test } from 'vitest';
import { isDatabaseAway } from './database-away';
import { openPostgres } from './open-postgres';

test('a server that does not answer is away', async () => {
  const db = await openPostgres({ url: 'postgresql://parley@127.0.0.1:1/parley', poolSize: 2 }).catch(
    (error) => error,
  );
  const failure = 'prisma' in db ? await db.prisma.$queryRaw`SELECT 1`.catch((error: unknown) => error) : db;
  expect(isDatabaseAway(failure)).toBe(true);
});

test('a wrong query is not', () => {
  expect(isDatabaseAway(Object.assign(new Error('syntax error'), { code: '42601' }))).toBe(false);
  expect(isDatabaseAway(new TypeError('x is not a function'))).toBe(false);
});
