import {
  buildTemplate,
  cacheFolder,
  type Db,
  migrationsFolder,
  openPglite,
  openPostgres,
} from '@parley/api/bench';
import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';

export type Opened = { readonly db: Db; close(): Promise<void> };

/** A throw-away database, or the one at `DATABASE_URL`, where only a tenant of its own is touched. */
export async function openDatabase(engine: Engine): Promise<Opened> {
  const { DATABASE_URL } = process.env;
  if (engine === 'postgres' && DATABASE_URL) {
    const db = await openPostgres({ url: DATABASE_URL });
    await db.migrate(migrationsFolder);
    return { db, close: () => db.close() };
  }
  const place = await newPlace(engine);
  const db = await openPlace(place);
  return {
    db,
    async close() {
      await db.close();
      await place.remove();
    },
  };
}

async function openPlace({
  dataDir,
  databaseUrl,
}: {
  dataDir: string;
  databaseUrl: string | undefined;
}): Promise<Db> {
  if (databaseUrl) {
    const db = await openPostgres({ url: databaseUrl });
    await db.migrate(migrationsFolder);
    return db;
  }
  const template = await buildTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: false });
  return openPglite({ dataDir, template });
}
