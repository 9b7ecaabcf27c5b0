import type { Prisma, Source, SourceRun } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { ItemState, ListItems, ListSources } from './schemas';

type Key = { tenantId: string; id: string };
export type SourceRow = Source;
export type RunRow = SourceRun;
export type Counts = Partial<Record<ItemState, number>>;

export async function insertSource(tx: Tx, source: Prisma.SourceUncheckedCreateInput): Promise<SourceRow> {
  return tx.source.create({ data: source });
}

export async function countSources(tx: Tx, tenantId: string): Promise<number> {
  return tx.source.count({ where: { tenantId } });
}

export async function findSource(tx: Tx, key: Key): Promise<SourceRow | null> {
  return tx.source.findUnique({ where: { tenantId_id: key } });
}

export async function getSource(tx: Tx, key: Key): Promise<SourceRow> {
  const found = await findSource(tx, key);
  if (!found) throw new NotFound('source');
  return found;
}

/** FOR UPDATE: what an import stores and what a member changes come one after the other. */
export async function lockSource(tx: Tx, key: Key): Promise<SourceRow> {
  await tx.$queryRaw`SELECT id FROM source WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return getSource(tx, key);
}

export async function updateSource(tx: Tx, key: Key, data: Prisma.SourceUncheckedUpdateInput) {
  return tx.source.update({ where: { tenantId_id: key }, data });
}

export async function deleteSource(tx: Tx, key: Key): Promise<void> {
  await tx.source.deleteMany({ where: key });
}

export async function listSources(tx: Tx, tenantId: string, filter: ListSources): Promise<SourceRow[]> {
  const { collectionId, kind, status, search, cursor, limit } = filter;
  return tx.source.findMany({
    where: {
      tenantId,
      ...(collectionId && { collectionId }),
      ...(kind && { kind }),
      ...(status && { status }),
      ...(search && { name: { contains: search.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
      AND: [afterCursor(cursor)],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  });
}

export function cursorOf({ createdAt, id }: { createdAt: Date; id: string }): string {
  return `${createdAt.toISOString()}~${id}`;
}

function afterCursor(cursor: string | undefined): Prisma.SourceWhereInput {
  if (!cursor) return {};
  const [instant = '', id = ''] = cursor.split('~');
  const createdAt = new Date(instant);
  if (Number.isNaN(createdAt.getTime())) return { id: '' };
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { gt: id } }] };
}

/** How many things of each source are in which state. */
export async function countItems(tx: Tx, tenantId: string, sourceIds: readonly string[]) {
  const rows = await tx.sourceItem.groupBy({
    by: ['sourceId', 'status'],
    where: { tenantId, sourceId: { in: [...sourceIds] } },
    _count: true,
  });
  const counts = new Map<string, Counts>();
  for (const { sourceId, status, _count } of rows) {
    counts.set(sourceId, { ...counts.get(sourceId), [status]: _count });
  }
  return counts;
}

export async function countDocuments(tx: Tx, tenantId: string, sourceIds: readonly string[]) {
  const rows = await tx.document.groupBy({
    by: ['sourceId'],
    where: { tenantId, sourceId: { in: [...sourceIds] } },
    _count: true,
  });
  return new Map(rows.map(({ sourceId, _count }) => [sourceId, _count]));
}

type OfSources = { tenantId: string; ids: readonly string[]; readTo: number };

/** Passages of each source, and those that have their vectors: they get them in the order in which they came. */
export async function countMeanings(tx: Tx, { tenantId, ids, readTo }: OfSources) {
  const rows = await tx.$queryRaw<{ sourceId: string; done: number; of: number }[]>`
    SELECT d.source_id AS "sourceId", count(*) FILTER (WHERE c.number <= ${readTo}::int)::int AS done, count(*)::int AS of
    FROM document d JOIN chunk c ON c.tenant_id = d.tenant_id AND c.document_id = d.id
    WHERE d.tenant_id = ${tenantId} AND d.source_id = ANY(${[...ids]}::text[]) GROUP BY d.source_id`;
  return new Map(rows.map(({ sourceId, ...counts }) => [sourceId, counts]));
}

export async function findRuns(tx: Tx, tenantId: string, ids: readonly string[]): Promise<RunRow[]> {
  return tx.sourceRun.findMany({ where: { tenantId, id: { in: [...ids] } } });
}

export type Problem = { sourceId: string; status: ItemState; reasonText: string | null };

/** Of each source one thing that could not be read: before what is not there or asks not to be, what failed. */
export async function findProblems(tx: Tx, tenantId: string, sourceIds: readonly string[]) {
  const rows = await tx.$queryRaw<Problem[]>`
    SELECT DISTINCT ON (source_id) source_id AS "sourceId", status, reason_text AS "reasonText" FROM source_item
    WHERE tenant_id = ${tenantId} AND source_id = ANY(${[...sourceIds]}::text[])
      AND status IN ('failed', 'gone', 'skipped')
    ORDER BY source_id, status, depth, created_at, id`;
  return new Map(rows.map((row) => [row.sourceId, row]));
}

export async function listItems(tx: Tx, tenantId: string, filter: ListItems) {
  const { sourceId, status, search, cursor, limit } = filter;
  return tx.sourceItem.findMany({
    where: {
      tenantId,
      sourceId,
      ...(status && { status }),
      ...(search && { address: { contains: search.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
      ...(cursor && { id: { gt: cursor } }),
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: { document: { select: { id: true, title: true } } },
  });
}

type OfKind = { tenantId: string; collectionId: string; kind: string };

export async function findSourceOfKind(tx: Tx, where: OfKind): Promise<SourceRow | null> {
  return tx.source.findFirst({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}
