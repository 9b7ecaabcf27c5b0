import { expect, test } from 'vitest';
import { testDb } from '../../../test/db/test-db';

const db = await testDb();

test('the base client works as parley_app', async () => {
  expect(await db.prisma.$queryRaw`SELECT current_user::text AS me`).toEqual([{ me: 'parley_app' }]);
});
