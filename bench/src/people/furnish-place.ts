import { join } from 'node:path';
import {
  buildTemplate,
  cacheFolder,
  type Db,
  furnish,
  furnishAnswering,
  furnishImporter,
  migrationsFolder,
  openPglite,
  openPostgres,
} from '@parley/api/bench';
import type { Place } from '../databases/places';

/** Businesses that are there before the server starts; a person would need a setup link for each. */
export async function furnishPlace(place: Place, tenants: number, origin?: string) {
  return furnish(await openDatabase(place), tenants, origin);
}

/** The same, and one of them is about to fill its knowledge. */
export async function furnishImport(place: Place, tenants: number) {
  return furnishImporter(await openDatabase(place), tenants);
}

/** The same, and agents answer in all of them. */
export async function furnishAnswers(place: Place, answering: Parameters<typeof furnishAnswering>[1]) {
  return furnishAnswering(await openDatabase(place), answering);
}

/** The database of a place while no server runs on it. */
export async function openDatabase({ dataDir, databaseUrl }: Place): Promise<Db> {
  if (!databaseUrl) {
    const template = await buildTemplate({
      migrations: migrationsFolder,
      folder: cacheFolder,
      packed: false,
    });
    return openPglite({ dataDir: join(dataDir, 'database'), template });
  }
  const db = await openPostgres({ url: databaseUrl });
  await db.migrate(migrationsFolder);
  return db;
}
