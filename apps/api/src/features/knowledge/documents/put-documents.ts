import { createHash } from 'node:crypto';
import { findRoom, OverLimit, overLimitText } from '../../../platform/allowances';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { Chunk, Mark } from '../../../platform/documents';
import type { SearchDocument } from '../../../platform/search';
import * as store from './store';

/** The name of the one index that all of a tenant's knowledge is in. */
export const knowledgeIndex = 'knowledge';

export type DocumentToPut = {
  itemId: string;
  source: { id: string; collectionId: string; tags: string[] };
  title: string;
  url: string | null;
  mediaType: string;
  language: string | null;
  text: string;
  marks: Mark[];
  chunks: Chunk[];
  publishedAt: Date | null;
};

export type Put =
  | { itemId: string; outcome: 'indexed' | 'unchanged' }
  /** There was no room for it; what there was of it before stays. */
  | { itemId: string; outcome: 'over-limit'; words: string };

/** `whole`: all of them, or none. */
type Putting = { tenantId: string; documents: readonly DocumentToPut[]; whole?: boolean };

/** In one transaction the old passages go and the new ones come: no search finds half of it, or nothing. */
export async function putDocuments(
  tx: Tx,
  ctx: Ctx,
  { tenantId, documents, whole = false }: Putting,
): Promise<Put[]> {
  const itemIds = documents.map(({ itemId }) => itemId);
  const known = new Map((await store.findByItems(tx, tenantId, itemIds)).map((each) => [each.itemId, each]));
  const fresh = itemIds.filter((itemId) => !known.has(itemId));
  const { refused, words } = await refuse(tx, ctx, { fresh, whole });
  const changed = documents.filter(
    (each) => known.get(each.itemId)?.hash !== hashOf(each) && !refused.has(each.itemId),
  );
  const before = changed.flatMap(({ itemId }) => known.get(itemId)?.id ?? []);
  if (before.length > 0) {
    const numbers = await store.deleteChunksOf(tx, tenantId, before);
    await ctx.platform.search.remove(tx, knowledgeIndex, numbers);
  }
  if (changed.length > 0) await write(tx, ctx, { tenantId, changed, known });
  const written = new Set(changed.map(({ itemId }) => itemId));
  return itemIds.map((itemId) =>
    refused.has(itemId)
      ? { itemId, outcome: 'over-limit', words }
      : { itemId, outcome: written.has(itemId) ? 'indexed' : 'unchanged' },
  );
}

/** The first of them have the room there is. */
async function refuse(tx: Tx, ctx: Ctx, { fresh, whole }: { fresh: readonly string[]; whole: boolean }) {
  if (fresh.length === 0) return { refused: new Set<string>(), words: '' };
  const room = await findRoom(tx, ctx, 'documents');
  const refused = new Set(fresh.slice(Math.min(room.left, fresh.length)));
  if (whole && refused.size > 0) throw new OverLimit(room);
  return { refused, words: overLimitText({ ...room, has: room.has + fresh.length - refused.size }) };
}

type Changed = {
  tenantId: string;
  changed: readonly DocumentToPut[];
  known: ReadonlyMap<string, store.KnownDocument>;
};

async function write(tx: Tx, ctx: Ctx, { tenantId, changed, known }: Changed): Promise<void> {
  const { search, newId, clock } = ctx.platform;
  const now = clock.now();
  const fresh = changed.filter(({ itemId }) => !known.has(itemId)).length;
  const passageCount = changed.reduce((sum, { chunks }) => sum + chunks.length, 0);
  let next = await search.allot(tx, knowledgeIndex, fresh + passageCount);
  const documents: store.NewDocument[] = [];
  const passages: store.ChunkRow[] = [];
  const searchable: SearchDocument[] = [];
  for (const document of changed) {
    const before = known.get(document.itemId);
    const id = before?.id ?? newId('doc');
    const number = before?.number ?? next++;
    const row = rowOf({ document, tenantId, id, number, now });
    if (before) await store.updateDocument(tx, row);
    else documents.push(row);
    for (const [position, each] of document.chunks.entries()) {
      const text = document.text.slice(each.start, each.end);
      const passage = { ...each, id: newId('chk'), documentId: id, position, number: next++, text };
      passages.push(passage);
      searchable.push(searchableOf(document, { passage, group: number }));
    }
  }
  await store.insertDocuments(tx, documents);
  await store.insertChunks(tx, tenantId, passages);
  await search.add(tx, knowledgeIndex, searchable);
}

type Row = {
  document: DocumentToPut;
  tenantId: string;
  id: string;
  number: number;
  now: Date;
};

function rowOf({ document, now, ...ids }: Row): store.NewDocument {
  const { source, chunks, ...fields } = document;
  return {
    ...ids,
    ...fields,
    collectionId: source.collectionId,
    sourceId: source.id,
    tags: source.tags,
    hash: hashOf(document),
    passages: chunks.length,
    createdAt: now,
    updatedAt: now,
  };
}

type Placed = { passage: store.ChunkRow; group: number };

function searchableOf({ title, language }: DocumentToPut, { passage, group }: Placed): SearchDocument {
  const { number, headings, text } = passage;
  return { number, group, language, title, headings: headings.join(' '), body: text };
}

/** Of everything that a reader could tell apart. */
function hashOf({ title, url, language, text, publishedAt }: DocumentToPut): string {
  const around = [title, url, language, publishedAt?.toISOString()];
  return createHash('sha256').update(JSON.stringify(around)).update(text).digest('base64url');
}
