import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { filesOf } from '../importing/files-of';
import { asRows } from '../rows';

type Key = { tenantId: string; id: string };

/** What is gone by the rows that are: a document's numbers in the index. */
export type Scope = {
  tenantId: string;
  collectionId?: string;
  sourceId?: string;
  itemIds?: readonly string[];
  documentIds?: readonly string[];
};

export type KnownDocument = { id: string; itemId: string; number: number; hash: string };

export async function findByItems(
  tx: Tx,
  tenantId: string,
  itemIds: readonly string[],
): Promise<KnownDocument[]> {
  return tx.document.findMany({
    where: { tenantId, itemId: { in: [...itemIds] } },
    select: { id: true, itemId: true, number: true, hash: true },
  });
}

export type NewDocument = Prisma.DocumentUncheckedCreateInput;

/** In one statement, however many: a parameter for each value would soon be too many. */
export async function insertDocuments(tx: Tx, rows: NewDocument[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO document (tenant_id, id, number, collection_id, source_id, item_id, title, url, language, media_type,
      tags, text, marks, hash, passages, published_at, created_at, updated_at)
    SELECT d."tenantId", d.id, d.number, d."collectionId", d."sourceId", d."itemId", d.title, d.url, d.language,
      d."mediaType", d.tags, d.text, d.marks, d.hash, d.passages, d."publishedAt", d."createdAt", d."updatedAt"
    FROM jsonb_to_recordset(${asRows(rows)}::jsonb) AS d (
      "tenantId" text, id text, number int, "collectionId" text, "sourceId" text, "itemId" text, title text, url text,
      language text, "mediaType" text, tags text[], text text, marks jsonb, hash text, passages int,
      "publishedAt" timestamptz, "createdAt" timestamptz, "updatedAt" timestamptz
    )`;
}

/** Keeps its id, its number and its beginning. */
export async function updateDocument(tx: Tx, { tenantId, id, createdAt: _, ...data }: NewDocument) {
  await tx.document.update({ where: { tenantId_id: { tenantId, id } }, data });
}

export type ChunkRow = {
  number: number;
  id: string;
  documentId: string;
  position: number;
  start: number;
  end: number;
  text: string;
  headings: string[];
  page: number | null;
  pageEnds: number[];
};

export async function insertChunks(tx: Tx, tenantId: string, chunks: readonly ChunkRow[]): Promise<void> {
  if (chunks.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO chunk (tenant_id, number, id, document_id, position, start_at, end_at, text, headings, page, page_ends)
    SELECT ${tenantId}, c.number, c.id, c."documentId", c.position, c.start, c."end", c.text, c.headings, c.page,
      c."pageEnds"
    FROM jsonb_to_recordset(${asRows(chunks)}::jsonb) AS c (
      number int, id text, "documentId" text, position int, start int, "end" int, text text, headings text[], page int,
      "pageEnds" int[]
    )`;
}

export type PassageText = { number: number; title: string; headings: string[]; text: string };

export async function listPassagesAfter(tx: Tx, { after, limit }: { after: number; limit: number }) {
  return tx.$queryRaw<PassageText[]>`
    SELECT c.number, d.title, c.headings, c.text
    FROM chunk c JOIN document d ON d.tenant_id = c.tenant_id AND d.id = c.document_id
    WHERE c.tenant_id = current_tenant() AND c.number > ${after}::int ORDER BY c.number LIMIT ${limit}::int`;
}

/** The numbers that were in the index. */
export async function deleteChunksOf(
  tx: Tx,
  tenantId: string,
  documentIds: readonly string[],
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    DELETE FROM chunk WHERE tenant_id = ${tenantId} AND document_id = ANY(${[...documentIds]}::text[])
    RETURNING number`;
  return rows.map(({ number }) => number);
}

export async function listNumbers(tx: Tx, { tenantId, ...scope }: Scope): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT c.number FROM chunk c JOIN document d ON d.tenant_id = c.tenant_id AND d.id = c.document_id
    WHERE d.tenant_id = ${tenantId} ${within(scope)}`;
  return rows.map(({ number }) => number);
}

/** What they were read from. */
export async function listItemIds(tx: Tx, { tenantId, ...scope }: Scope): Promise<string[]> {
  const rows = await tx.$queryRaw<{ itemId: string }[]>`
    SELECT d.item_id AS "itemId" FROM document d WHERE d.tenant_id = ${tenantId} ${within(scope)}`;
  return rows.map(({ itemId }) => itemId);
}

export async function listFileKeys(tx: Tx, { tenantId, ...scope }: Scope): Promise<string[]> {
  const { collectionId, sourceId, itemIds } = scope;
  const rows = await tx.sourceItem.findMany({
    where: {
      tenantId,
      OR: [{ fileKey: { not: null } }, { keptFileKey: { not: null } }],
      ...(sourceId && { sourceId }),
      ...(itemIds && { id: { in: [...itemIds] } }),
      ...(collectionId && { source: { collectionId } }),
    },
    select: { fileKey: true, keptFileKey: true },
  });
  return rows.flatMap(filesOf);
}

export async function deleteDocuments(
  tx: Tx,
  { tenantId, collectionId, sourceId, itemIds, documentIds }: Scope,
): Promise<number> {
  const { count } = await tx.document.deleteMany({
    where: {
      tenantId,
      ...(collectionId && { collectionId }),
      ...(sourceId && { sourceId }),
      ...(itemIds && { itemId: { in: [...itemIds] } }),
      ...(documentIds && { id: { in: [...documentIds] } }),
    },
  });
  return count;
}

function within({ collectionId, sourceId, itemIds, documentIds }: Omit<Scope, 'tenantId'>): Prisma.Sql {
  const conditions = [Prisma.empty];
  if (collectionId) conditions.push(Prisma.sql`AND d.collection_id = ${collectionId}`);
  if (sourceId) conditions.push(Prisma.sql`AND d.source_id = ${sourceId}`);
  if (itemIds) conditions.push(Prisma.sql`AND d.item_id = ANY(${[...itemIds]}::text[])`);
  if (documentIds) conditions.push(Prisma.sql`AND d.id = ANY(${[...documentIds]}::text[])`);
  return Prisma.join(conditions, ' ');
}

export type DocumentFilter = {
  tenantId: string;
  collectionId?: string | undefined;
  sourceId?: string | undefined;
  language?: string | undefined;
  tag?: string | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

const shown = {
  id: true,
  title: true,
  url: true,
  language: true,
  mediaType: true,
  tags: true,
  passages: true,
  collectionId: true,
  sourceId: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
} as const;
export type ShownDocument = Prisma.DocumentGetPayload<{ select: typeof shown }>;

export async function listDocuments(tx: Tx, filter: DocumentFilter): Promise<ShownDocument[]> {
  const { tenantId, collectionId, sourceId, language, tag, search, cursor, limit } = filter;
  const like = search && {
    contains: search.replaceAll(/[\\%_]/g, '\\$&'),
    mode: 'insensitive' as const,
  };
  return tx.document.findMany({
    where: {
      tenantId,
      ...(collectionId && { collectionId }),
      ...(sourceId && { sourceId }),
      ...(language && { language }),
      ...(tag && { tags: { has: tag } }),
      AND: [like ? { OR: [{ title: like }, { url: like }] } : {}, afterCursor(cursor)],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
    select: shown,
  });
}

export function cursorOf({ createdAt, id }: { createdAt: Date; id: string }): string {
  return `${createdAt.toISOString()}~${id}`;
}

function afterCursor(cursor: string | undefined): Prisma.DocumentWhereInput {
  if (!cursor) return {};
  const [instant = '', id = ''] = cursor.split('~');
  const createdAt = new Date(instant);
  if (Number.isNaN(createdAt.getTime())) return { id: '' };
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { gt: id } }] };
}

/** With the file it came from, if it came from one. */
export async function getDocument(tx: Tx, key: Key) {
  const found = await tx.document.findUnique({
    where: { tenantId_id: key },
    include: {
      source: { select: { kind: true, name: true } },
      item: { select: { fileKey: true, keptFileKey: true, keptName: true, address: true } },
    },
  });
  if (!found) throw new NotFound('document');
  return found;
}

export async function listChunks(tx: Tx, { tenantId, id }: Key) {
  return tx.chunk.findMany({ where: { tenantId, documentId: id }, orderBy: { position: 'asc' } });
}

type Labels = { tenantId: string; sourceId: string; collectionId: string; tags: string[] };

export async function updateLabels(tx: Tx, { tenantId, sourceId, ...labels }: Labels): Promise<void> {
  await tx.document.updateMany({ where: { tenantId, sourceId }, data: labels });
}
