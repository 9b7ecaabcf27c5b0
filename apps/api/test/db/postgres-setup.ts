import { randomUUID } from 'node:crypto';
import { openPostgres } from '../../src/platform/db/open-postgres';
import { administer, dropDatabase, urlOf } from './administer';
import { createOwner } from './create-owner';
import { findPostgres } from './find-postgres';
import { migrationsFolder } from './folders';
import { furnish } from './furnish';
import { handOverPostgres, type PostgresHandover } from './handover';
import { startPostgres } from './start-postgres';

type Prepared = PostgresHandover & { drop(): Promise<void> };

// Several projects of one run share a server; each loads this file anew.
const shared = globalThis as typeof globalThis & {
  parleyPostgres?: { users: number; prepared: Promise<Prepared> } | undefined;
};

export async function setup() {
  shared.parleyPostgres ??= { users: 0, prepared: prepare() };
  shared.parleyPostgres.users += 1;
  const { owner, templates } = await shared.parleyPostgres.prepared;
  handOverPostgres({ owner, templates });
}

export async function teardown() {
  const used = shared.parleyPostgres;
  if (!used) return;
  used.users -= 1;
  if (used.users > 0) return;
  shared.parleyPostgres = undefined;
  await (await used.prepared).drop();
}

// An administrator's to make. A server without it is as good: then there is less to test.
const withVectors = `DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') THEN CREATE EXTENSION vector; END IF;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$`;

/** The databases that are copied for each file. */
async function prepare(): Promise<Prepared> {
  const server = await startPostgres(findPostgres());
  const migrated = `parley_template_${randomUUID().slice(0, 8)}`;
  const furnished = `${migrated}_furnished`;
  try {
    const owner = await createOwner(server.url);
    await administer(owner.url, `CREATE DATABASE ${migrated}`);
    await administer(urlOf(server.url, migrated), withVectors);
    const db = await openPostgres({ url: urlOf(owner.url, migrated) });
    await db.migrate(migrationsFolder).finally(() => db.close());
    await administer(owner.url, `CREATE DATABASE ${furnished} TEMPLATE ${migrated}`);
    await furnish(await openPostgres({ url: urlOf(owner.url, furnished) }));
    const drop = async () => {
      await dropDatabase(owner.url, furnished);
      await dropDatabase(owner.url, migrated).then(owner.drop).finally(server.stop);
    };
    return { owner: owner.url, templates: { migrated, furnished }, drop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
