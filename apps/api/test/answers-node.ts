import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { createCollection } from '../src/features/knowledge/collections/write-collection';
import { addFile } from '../src/features/knowledge/sources/add-file';
import { getSource } from '../src/features/knowledge/sources/read-sources';
import { AddFile } from '../src/features/knowledge/sources/schemas';
import type { Ctx } from '../src/platform/ctx';
import type { Db } from '../src/platform/db';
import { freshTenant } from './search-node';
import { createWorld } from './world';

const permissions = new Set(['knowledge:read', 'knowledge:write'] as const);

/** A whole server with a new tenant, to import files into as a member does. */
export async function startAnswersNode(db: Db) {
  const world = await createWorld(db);
  const { tenantId, remove } = await freshTenant(db);
  const ctx = aKeyOf(tenantId, world.platform);
  const { id: collectionId } = await createCollection(ctx, { name: 'Bench', description: '' });
  return {
    ctx,
    /** By source: the name of its file. */
    async importFiles(files: readonly { name: string; bytes: Uint8Array }[]) {
      const names = new Map<string, string>();
      for (const { name, bytes } of files) {
        const input = AddFile.parse({ collectionId, name, mediaType: 'application/octet-stream' });
        const { id } = await addFile(ctx, { ...input, stream: Readable.from([bytes]) });
        names.set(id, name);
      }
      await world.platform.jobs.settle();
      for (const [id, name] of names) {
        const { status } = await getSource(ctx, { id });
        if (status !== 'ready') throw new Error(`${name} was not imported: it is ${status}.`);
      }
      return names;
    },
    async stop() {
      await remove();
      await world.end();
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
