import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlatform } from '../src/build-platform';
import { readConfig } from '../src/config';
import type { Ctx } from '../src/platform/ctx';
import type { Db } from '../src/platform/db';
import { createLog } from '../src/platform/log';
import { freshTenant, startSearchNode } from './search-node';

const permissions = new Set(['knowledge:read', 'knowledge:write', 'catalog:read', 'catalog:write'] as const);

/** A server's own parts on this database, and a new tenant's key to them. */
export async function startOwnNode(db: Db, { memoryBytes }: { memoryBytes: number }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-node-'));
  const settings = { NODE_ENV: 'test', PARLEY_DATA_DIR: dataDir, PORT: '3000' };
  const config = readConfig({ ...settings, PARLEY_SEARCH_MEMORY_MB: String(memoryBytes / 2 ** 20) });
  const built = await buildPlatform({ config, db, log: createLog({ level: 'silent' }) });
  // Merges alone: whatever else waits in this database is not for a bench.
  const merging = await startSearchNode(db, { memoryBytes });
  const { tenantId, remove } = await freshTenant(db);
  return {
    ctx: { ...aKeyOf(tenantId, built.platform), tenantId },
    async stop() {
      await merging.stop();
      await remove();
      await built.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function aKeyOf(tenantId: string, platform: Ctx['platform']): Ctx {
  const nobody = { memberId: null, role: null, acting: false, actingUntil: null, suspended: false };
  return {
    platform,
    requestId: 'bench',
    actor: { kind: 'api-key', id: `key_${randomBytes(11).toString('hex')}`, name: 'Bench' },
    workspace: { tenantId, permissions, ...nobody },
    tenantId,
    strayed: false,
    http: null,
  };
}
