import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../src/platform/db/open-pglite';
import { createPglite } from '../../src/platform/db/pglite';
import { buildTemplate } from '../../src/platform/db/template';
import { cacheFolder, migrationsFolder } from './folders';
import { furnish } from './furnish';
import { handOverPglite } from './handover';

export async function setup() {
  const migrated = await buildTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: false });
  const folder = mkdtempSync(join(tmpdir(), 'parley-templates-'));
  handOverPglite({ migrated, furnished: await furnishedFrom(migrated, folder) });
  return () => rmSync(folder, { recursive: true, force: true });
}

async function furnishedFrom(template: string, folder: string): Promise<string> {
  const dataDir = join(folder, 'furnished');
  await furnish(await openPglite({ dataDir, template }));
  const client = await createPglite(dataDir, null);
  await client.exec('RESET ROLE; CHECKPOINT');
  const dump = await client.dumpDataDir('none');
  await client.close();
  const file = `${dataDir}.tar`;
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  rmSync(dataDir, { recursive: true });
  return file;
}
