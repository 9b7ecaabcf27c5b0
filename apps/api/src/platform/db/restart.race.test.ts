import { expect, test } from 'vitest';
import { createOwner } from '../../../test/db/create-owner';
import { findPostgres } from '../../../test/db/find-postgres';
import { startPostgres } from '../../../test/db/start-postgres';
import { openPostgres } from './open-postgres';

const found = findPostgres();
const notOurs = found.kind === 'running' ? 'the server at TEST_DATABASE_URL is not ours to restart' : '';

test.skipIf(notOurs)(
  `after a restart of the server work goes on by itself${notOurs && ` (${notOurs})`}`,
  async () => {
    const server = await startPostgres(found);
    const owner = await createOwner(server.url);
    const db = await openPostgres({ url: owner.url });
    await db.query('SELECT 1');
    await server.restart?.();
    await expect
      .poll(() => db.query('SELECT 1 AS one').catch(() => null), { timeout: 20_000 })
      .toEqual([{ one: 1 }]);
    await db.close();
    await server.stop();
  },
);
