import {
  buildTemplate,
  cacheFolder,
  createPglite,
  type Db,
  migrationsFolder,
  openPglite,
  openPostgres,
} from '@parley/api/bench';
import pg from 'pg';
import { newPlace } from './places';
import type { Engine } from './throw-away';

/** A driver with nothing of ours around it: the floor. */
export type Bare = {
  query<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
};

export type Both = {
  readonly db: Db;
  readonly bare: Bare;
  readonly databaseUrl: string | undefined;
  close(): Promise<void>;
};

/** A migrated empty database as the server opens it, and one like it by its bare driver. */
export function openBoth(engine: Engine): Promise<Both> {
  return engine === 'pglite' ? openEmbedded() : openServed();
}

async function openEmbedded(): Promise<Both> {
  const place = await newPlace('pglite');
  const template = await buildTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: false });
  const db = await openPglite({ dataDir: `${place.dataDir}/ours`, template });
  const client = await createPglite(`${place.dataDir}/bare`, template);
  return {
    db,
    bare: { query: async (sql, params) => (await client.query(sql, params)).rows as never },
    databaseUrl: undefined,
    async close() {
      await db.close();
      await client.close();
      await place.remove();
    },
  };
}

async function openServed(): Promise<Both> {
  const place = await newPlace('postgres');
  const { databaseUrl = '' } = place;
  const db = await openPostgres({ url: databaseUrl });
  await db.migrate(migrationsFolder);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    db,
    bare: { query: async (sql, params) => (await client.query(sql, params)).rows as never },
    databaseUrl,
    async close() {
      await db.close();
      await client.end();
      await place.remove();
    },
  };
}
