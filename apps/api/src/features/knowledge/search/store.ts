import { Prisma } from '../../../generated/prisma/client';
import { queryTenant, type ScopeCtx, type Tx } from '../../../platform/db';
import { stampSql } from '../../../platform/search';
import type { SearchKnowledge } from './schemas';

export type Filter = Pick<SearchKnowledge, 'collectionIds' | 'languages' | 'tags' | 'since' | 'until'>;

/** The index' numbers of the documents that may answer; null is all of them. */
export async function findGroups(tx: Tx, tenantId: string, filter: Filter): Promise<Set<number> | null> {
  const conditions = [...conditionsOf(filter)];
  if (conditions.length === 0) return null;
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM document WHERE tenant_id = ${tenantId} ${Prisma.join(conditions, ' ')}`;
  return new Set(rows.map(({ number }) => number));
}

export function isFiltered(filter: Filter): boolean {
  return !conditionsOf(filter).next().done;
}

function* conditionsOf({ collectionIds, languages, tags, since, until }: Filter): Generator<Prisma.Sql> {
  if (collectionIds?.length) yield Prisma.sql`AND collection_id = ANY(${collectionIds}::text[])`;
  if (languages?.length) yield Prisma.sql`AND language = ANY(${languages}::text[])`;
  if (tags?.length) yield Prisma.sql`AND tags && ${tags}::text[]`;
  if (since) yield Prisma.sql`AND coalesce(published_at, updated_at) >= ${since}::timestamptz`;
  if (until) yield Prisma.sql`AND coalesce(published_at, updated_at) < ${until}::timestamptz`;
}

export type PassageRow = {
  number: number;
  chunkId: string;
  documentId: string;
  sourceId: string;
  collectionId: string;
  title: string;
  url: string | null;
  language: string | null;
  headings: string[];
  page: number | null;
  pageEnds: number[];
  start: number;
  end: number;
  text: string;
  updatedAt: Date;
};

const passage = `c.number, c.id AS "chunkId", c.document_id AS "documentId", d.source_id AS "sourceId",
  d.collection_id AS "collectionId", d.title, d.url, d.language, c.headings, c.page, c.page_ends AS "pageEnds",
  c.start_at AS start, c.end_at AS "end", c.text, d.updated_at AS "updatedAt"
  FROM chunk c JOIN document d ON d.tenant_id = c.tenant_id AND d.id = c.document_id`;

export async function findPassages(
  tx: Tx,
  tenantId: string,
  numbers: readonly number[],
): Promise<PassageRow[]> {
  return tx.$queryRaw<PassageRow[]>`
    SELECT ${Prisma.raw(passage)} WHERE c.tenant_id = ${tenantId} AND c.number = ANY(${[...numbers]}::int[])`;
}

type Recalled = { index: string; stamp: string; numbers: readonly number[] };

/**
 * Past the ORM, and only if the index still is what it was when they were found; else null. As one value: a driver
 * takes longer to read a row apart than the engine does for all of them.
 */
export async function findPassagesAt(
  ctx: ScopeCtx,
  { index, stamp, numbers }: Recalled,
): Promise<PassageRow[] | null> {
  const [row] = await queryTenant<{ stamp: string | null; passages: string | null }>(ctx, {
    name: 'knowledge-passages',
    text: `SELECT ${stampSql('$1')} AS stamp, (SELECT json_agg(p)::text FROM (
      SELECT ${passage} WHERE c.tenant_id = current_tenant() AND c.number = ANY($2::int[])) AS p) AS passages`,
    values: [index, numbers],
  });
  if (row?.stamp !== stamp) return null;
  const passages: (Omit<PassageRow, 'updatedAt'> & { updatedAt: string })[] = JSON.parse(
    row.passages ?? '[]',
  );
  return passages.map((each) => ({ ...each, updatedAt: new Date(each.updatedAt) }));
}
