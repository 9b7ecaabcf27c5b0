import type { Readable } from 'node:stream';
import { requireRoom } from '../../../platform/allowances';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Conflict, Invalid } from '../../../platform/errors';
import { getCollection } from '../collections/store';
import { type NewFile, replaceFile } from '../importing/replace-file';
import { startRun } from '../importing/start-run';
import { findOnlyItem, insertItem } from '../importing/store';
import { openSource, recordSource } from './open-source';
import type { AddFile } from './schemas';
import { lockSource, updateSource } from './store';
import { viewSource } from './views';

export const mostFileBytes = 20 * 1024 * 1024;

/** Keeps a file and has it read. In the place of an older one, it is the older that is found until then. */
export async function addFile(ctx: Ctx, { stream, ...input }: AddFile & { stream: Readable }) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  const { storage, newId } = ctx.platform;
  const fileKey = `knowledge/${tenantId}/${newId('fil')}`;
  const options = { contentType: 'application/octet-stream', maxBytes: mostFileBytes };
  const { size: bytes } = await storage.put(fileKey, stream, options);
  try {
    if (bytes === 0) throw new Invalid('This file is empty.');
    return await withTenant(ctx, async (tx) => {
      const file = { address: input.name, fileKey, bytes, mediaType: input.mediaType };
      const place = { ...input, tenantId, file };
      const sourceId = input.sourceId
        ? await replace(tx, ctx, { ...place, sourceId: input.sourceId })
        : await begin(tx, ctx, place);
      return viewSource(tx, ctx, await startRun(tx, ctx, { tenantId, sourceId }));
    });
  } catch (error) {
    await Promise.allSettled([storage.delete(fileKey)]);
    throw error;
  }
}

type Place = AddFile & { tenantId: string; file: NewFile };

async function begin(tx: Tx, ctx: Ctx, { tenantId, collectionId, tags, name, file }: Place) {
  if (!collectionId) throw new Invalid('Say which collection the file goes to.');
  await getCollection(tx, { tenantId, id: collectionId });
  await requireRoom(tx, ctx, { limit: 'documents', adds: 1 });
  const source = await openSource(tx, ctx, { tenantId, kind: 'file', collectionId, tags, name });
  const id = ctx.platform.newId('sit');
  await insertItem(tx, { tenantId, id, sourceId: source.id, status: 'found', ...file });
  return source.id;
}

async function replace(tx: Tx, ctx: Ctx, { tenantId, sourceId, name, file }: Place & { sourceId: string }) {
  const source = await lockSource(tx, { tenantId, id: sourceId });
  if (source.kind !== 'file') throw new Conflict('Only a file can be replaced by a file.');
  const item = await findOnlyItem(tx, { tenantId, sourceId });
  if (item) await replaceFile(tx, item, file);
  await recordSource(tx, ctx, { deed: 'updated', source });
  await updateSource(tx, { tenantId, id: sourceId }, { name });
  return sourceId;
}
