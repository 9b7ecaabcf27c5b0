import { buildTemplate } from '../../src/platform/db/template';
import { cacheFolder, migrationsFolder } from './folders';
import { handOverPglite } from './handover';

export async function setup() {
  handOverPglite(await buildTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: false }));
}
