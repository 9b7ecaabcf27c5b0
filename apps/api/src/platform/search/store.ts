import type { Tx } from '../db';
import type { SegmentBytes } from './segment/build-segment';

export type Written = {
  tenantId: string;
  version: number;
  segments: number;
  documents: number;
  tombstones: number;
};

/** Locks the index until the transaction ends; the first of the numbers. */
export async function allotNumbers(
  tx: Tx,
  { index, count, born }: { index: string; count: number; born: string },
): Promise<number> {
  const [row] = await tx.$queryRaw<{ first: number }[]>`
    INSERT INTO search_index AS i (tenant_id, name, born, next_number)
    VALUES (current_tenant(), ${index}, ${born}, ${count}::int)
    ON CONFLICT (tenant_id, name) DO UPDATE SET next_number = i.next_number + ${count}::int
    RETURNING next_number - ${count}::int AS first`;
  if (!row) throw new Error('The index could not be locked.');
  return row.first;
}

/** Locks the index and counts the change; null where there is no such index. */
export async function nextVersion(tx: Tx, index: string): Promise<Written | null> {
  const [row] = await tx.$queryRaw<Written[]>`
    UPDATE search_index i SET version = version + 1
    WHERE i.tenant_id = current_tenant() AND i.name = ${index}
    RETURNING i.tenant_id AS "tenantId", i.version,
      (SELECT count(*)::int FROM search_segment s WHERE s.tenant_id = i.tenant_id AND s.index_name = i.name) AS segments,
      (SELECT coalesce(sum(s.documents), 0)::int FROM search_segment s
        WHERE s.tenant_id = i.tenant_id AND s.index_name = i.name) AS documents,
      (SELECT count(*)::int FROM search_tombstone t
        WHERE t.tenant_id = i.tenant_id AND t.index_name = i.name) AS tombstones`;
  return row ?? null;
}

type NewSegment = { index: string; version: number; segment: SegmentBytes };

export async function insertSegment(tx: Tx, { index, version, segment }: NewSegment): Promise<void> {
  const { documents, firstNumber, lastNumber, head, postings, sequences } = segment;
  await tx.$executeRaw`
    INSERT INTO search_segment
      (tenant_id, index_name, version, documents, first_number, last_number, head, postings, sequences)
    VALUES (current_tenant(), ${index}, ${version}::int, ${documents}::int, ${firstNumber}::int, ${lastNumber}::int,
      ${head}, ${postings}, ${sequences})`;
}

type NewTombstones = { index: string; version: number; numbers: readonly number[] };

export async function insertTombstones(tx: Tx, { index, version, numbers }: NewTombstones): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_tombstone (tenant_id, index_name, number, version)
    SELECT current_tenant(), ${index}, number, ${version}::int FROM unnest(${[...numbers]}::int[]) AS number
    ON CONFLICT DO NOTHING`;
}

export async function deleteIndex(tx: Tx, index: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_index WHERE tenant_id = current_tenant() AND name = ${index}`;
}

export type Stamp = { tenantId: string; born: string; version: number };

export async function findStamp(tx: Tx, index: string): Promise<Stamp | null> {
  const [row] = await tx.$queryRaw<Stamp[]>`
    SELECT tenant_id AS "tenantId", born, version FROM search_index
    WHERE tenant_id = current_tenant() AND name = ${index}`;
  return row ?? null;
}

/** Of the index named by this parameter, in a statement of the caller's: which version is the present one. */
export function stampSql(parameter: string): string {
  return `(SELECT i.born || ' ' || i.version FROM search_index i
    WHERE i.tenant_id = current_tenant() AND i.name = ${parameter})`;
}

export type Contents = Stamp & { segments: number[]; tombstones: number[] };

/** In one statement, so that a merge is seen whole or not at all. */
export async function findContents(
  tx: Tx,
  { index, since }: { index: string; since: number },
): Promise<Contents | null> {
  const [row] = await tx.$queryRaw<Contents[]>`
    SELECT i.tenant_id AS "tenantId", i.born, i.version,
      ARRAY(SELECT s.version FROM search_segment s
        WHERE s.tenant_id = i.tenant_id AND s.index_name = i.name ORDER BY s.version) AS segments,
      ARRAY(SELECT t.number FROM search_tombstone t
        WHERE t.tenant_id = i.tenant_id AND t.index_name = i.name AND t.version > ${since}::int) AS tombstones
    FROM search_index i WHERE i.tenant_id = current_tenant() AND i.name = ${index}`;
  return row ?? null;
}

const smallBytes = 65_536;

export type StoredHead = {
  version: number;
  head: Uint8Array;
  postingsLength: number;
  sequencesLength: number;
  /** At once, where they are small. */
  postings: Uint8Array | null;
  sequences: Uint8Array | null;
};

export async function listHeads(
  tx: Tx,
  { index, versions }: { index: string; versions: readonly number[] },
): Promise<StoredHead[]> {
  if (versions.length === 0) return [];
  return tx.$queryRaw<StoredHead[]>`
    SELECT version, head, octet_length(postings) AS "postingsLength", octet_length(sequences) AS "sequencesLength",
      CASE WHEN octet_length(postings) + octet_length(sequences) <= ${smallBytes}::int THEN postings END AS postings,
      CASE WHEN octet_length(postings) + octet_length(sequences) <= ${smallBytes}::int THEN sequences END AS sequences
    FROM search_segment
    WHERE tenant_id = current_tenant() AND index_name = ${index} AND version = ANY(${[...versions]}::int[])
    ORDER BY version`;
}

export type Slice = { version: number; of: 'postings' | 'sequences'; start: number; length: number };

/** Slices of stored bytes by their place in the list; one of a segment that is gone is missing. */
export async function readSlices(
  tx: Tx,
  { index, slices }: { index: string; slices: readonly Slice[] },
): Promise<Map<number, Uint8Array>> {
  const rows = await tx.$queryRaw<{ place: number; bytes: Uint8Array }[]>`
    SELECT r.place::int AS place, CASE WHEN r.postings
        THEN substring(s.postings FROM r.start + 1 FOR r.length)
        ELSE substring(s.sequences FROM r.start + 1 FOR r.length) END AS bytes
    FROM unnest(
      ${slices.map(({ version }) => version)}::int[],
      ${slices.map(({ of }) => of === 'postings')}::boolean[],
      ${slices.map(({ start }) => start)}::int[],
      ${slices.map(({ length }) => length)}::int[]
    ) WITH ORDINALITY AS r(version, postings, start, length, place)
    JOIN search_segment s ON s.tenant_id = current_tenant() AND s.index_name = ${index} AND s.version = r.version`;
  return new Map(rows.map(({ place, bytes }) => [place - 1, bytes]));
}

export type SegmentRow = { version: number; documents: number; dead: number; bytes: number };

/** By number, each with how many of its documents are gone. */
export async function listSegments(tx: Tx, index: string): Promise<SegmentRow[]> {
  return tx.$queryRaw<SegmentRow[]>`
    SELECT s.version, s.documents,
      (SELECT count(*)::int FROM search_tombstone t WHERE t.tenant_id = s.tenant_id AND t.index_name = s.index_name
        AND t.number BETWEEN s.first_number AND s.last_number) AS dead,
      octet_length(s.head) + octet_length(s.postings) + octet_length(s.sequences) AS bytes
    FROM search_segment s WHERE s.tenant_id = current_tenant() AND s.index_name = ${index}
    ORDER BY s.first_number`;
}

export type WholeSegment = { version: number; head: Uint8Array; sequences: Uint8Array; gone: number[] };

/** What a merge reads: everything else follows from it. */
export async function listWhole(
  tx: Tx,
  { index, versions }: { index: string; versions: readonly number[] },
): Promise<WholeSegment[]> {
  return tx.$queryRaw<WholeSegment[]>`
    SELECT s.version, s.head, s.sequences,
      ARRAY(SELECT t.number FROM search_tombstone t WHERE t.tenant_id = s.tenant_id AND t.index_name = s.index_name
        AND t.number BETWEEN s.first_number AND s.last_number) AS gone
    FROM search_segment s
    WHERE s.tenant_id = current_tenant() AND s.index_name = ${index} AND s.version = ANY(${[...versions]}::int[])
    ORDER BY s.first_number`;
}

/** How many of them were still there. */
export async function deleteSegments(
  tx: Tx,
  { index, versions }: { index: string; versions: readonly number[] },
): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM search_segment
    WHERE tenant_id = current_tenant() AND index_name = ${index} AND version = ANY(${[...versions]}::int[])`;
}

export async function deleteTombstones(
  tx: Tx,
  { index, numbers }: { index: string; numbers: readonly number[] },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM search_tombstone
    WHERE tenant_id = current_tenant() AND index_name = ${index} AND number = ANY(${[...numbers]}::int[])`;
}
