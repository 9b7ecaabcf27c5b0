import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlatform } from '../../src/build-platform';
import { readConfig } from '../../src/config';
import type { Db } from '../../src/platform/db';
import { createLog } from '../../src/platform/log';

/** Installs the queues, as the first start of a server does: every file would do it again. Closes what it is given. */
export async function furnish(db: Db): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-furnish-'));
  const config = readConfig({ NODE_ENV: 'test', PARLEY_DATA_DIR: dataDir, PORT: '3000' });
  const log = createLog({ level: 'warn' });
  const { platform, close } = await buildPlatform({ config, db, log });
  await platform.jobs.start({ work: false });
  await platform.jobs.stop({ timeoutMs: 1000 });
  await close();
  rmSync(dataDir, { recursive: true, force: true });
}
