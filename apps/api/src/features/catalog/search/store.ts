import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { Attribute } from '../attributes/attribute';
import type { NamesRead } from './names';

type Scope = { tenantId: string; id: string };

/** Of all items, or of these; a place that is its own city lies in none. */
export async function readNames(
  tx: Tx,
  { tenantId, id, attributes }: Scope & { attributes: readonly Pick<Attribute, 'key' | 'type'>[] },
  numbers: readonly number[] | null,
): Promise<NamesRead> {
  const [row] = await tx.$queryRaw<{ titles: string | null; items: number }[]>`
    SELECT string_agg(title, E'\n') AS titles, count(*)::int AS items FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND ${among('number', numbers)}`;
  const keys = attributes.flatMap(({ key, type }) => (type === 'place' ? [key] : []));
  const places =
    keys.length === 0
      ? []
      : await tx.$queryRaw<NamesRead['places'][number][]>`
          SELECT DISTINCT k.key, i."values" -> k.key ->> 'name' AS name, i."values" -> k.key ->> 'city' AS city
          FROM catalog_item i CROSS JOIN unnest(${keys}::text[]) AS k(key)
          WHERE i.tenant_id = ${tenantId} AND i.catalog_id = ${id} AND ${among('i.number', numbers)}
            AND i."values" -> k.key ->> 'city' <> i."values" -> k.key ->> 'name'`;
  return { titles: row?.titles ?? '', items: row?.items ?? 0, places };
}

/** A number and what stands beside it, in turn. */
export type Cells = readonly number[];

/** Of all items, or of these. */
type Columns = { keys: readonly string[]; numbers: readonly number[] | null };

/** One number of each item, by the number of the item. */
export async function readAmounts(
  tx: Tx,
  { tenantId, id }: Scope,
  { keys, numbers }: Columns,
): Promise<{ key: string; cells: Cells }[]> {
  const rows = await tx.$queryRaw<{ key: string; cells: string }[]>`
    SELECT key, string_agg(item_number || ',' || number, ',') AS cells FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND key = ANY (${[...keys]}) AND number IS NOT NULL
      AND ${among('item_number', numbers)}
    GROUP BY key`;
  return rows.map(({ key, cells }) => ({ key, cells: numbersIn(cells) }));
}

/** By item, those with the lowest numbers first. */
export async function readChangeTimes(tx: Tx, { tenantId, id }: Scope): Promise<Cells> {
  const [row] = await tx.$queryRaw<{ cells: string | null }[]>`
    SELECT string_agg(number || ',' || floor(extract(epoch FROM updated_at)), ',' ORDER BY number) AS cells
    FROM catalog_item WHERE tenant_id = ${tenantId} AND catalog_id = ${id}`;
  return numbersIn(row?.cells ?? '');
}

/** What was written since the catalog had that version, in the same form; null where that is more than so many. */
export async function readChangesSince(
  tx: Tx,
  { tenantId, id }: Scope,
  { version, most }: { version: number; most: number },
): Promise<Cells | null> {
  const rows = await tx.$queryRaw<{ number: number; changed: number }[]>`
    SELECT number, floor(extract(epoch FROM updated_at))::float8 AS changed FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND changed_in > ${version}::int AND changed_in > 0
    ORDER BY number LIMIT ${most + 1}`;
  return rows.length > most ? null : rows.flatMap(({ number, changed }) => [number, changed]);
}

export async function readNumbers(tx: Tx, { tenantId, id }: Scope): Promise<number[]> {
  const [row] = await tx.$queryRaw<{ numbers: string | null }[]>`
    SELECT string_agg(number::text, ',') AS numbers
    FROM catalog_item WHERE tenant_id = ${tenantId} AND catalog_id = ${id}`;
  return numbersIn(row?.numbers ?? '');
}

export type WordRow = { key: string; text: string; numbers: readonly number[] };

/** Which items have which word. */
export async function readWords(
  tx: Tx,
  { tenantId, id }: Scope,
  { keys, numbers }: Columns,
): Promise<WordRow[]> {
  const rows = await tx.$queryRaw<{ key: string; text: string; numbers: string }[]>`
    SELECT key, text, string_agg(item_number::text, ',') AS numbers FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND key = ANY (${[...keys]}) AND text IS NOT NULL
      AND ${among('item_number', numbers)}
    GROUP BY key, text`;
  return rows.map((row) => ({ ...row, numbers: numbersIn(row.numbers) }));
}

function numbersIn(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number);
}

/** Past half the catalog it is cheaper to read all than to look each up. */
function among(column: string, numbers: readonly number[] | null): Prisma.Sql {
  return numbers === null
    ? Prisma.sql`true`
    : Prisma.sql`${Prisma.raw(column)} = ANY (${[...numbers]}::int[])`;
}

export type PlaceFigure = { place: string; key: string; median: number; count: number };

export async function readPlaceFigures(
  tx: Tx,
  { tenantId, id }: Scope,
  asked: {
    placeKey: string;
    places: readonly string[];
    keys: readonly string[];
    numbers: readonly number[] | null;
  },
): Promise<PlaceFigure[]> {
  return tx.$queryRaw<PlaceFigure[]>`
    SELECT p.text AS place, v.key, percentile_cont(0.5) WITHIN GROUP (ORDER BY v.number) AS median,
           count(*)::int AS count
    FROM catalog_value p
    JOIN catalog_value v
      ON v.tenant_id = p.tenant_id AND v.catalog_id = p.catalog_id AND v.item_number = p.item_number
    WHERE p.tenant_id = ${tenantId} AND p.catalog_id = ${id} AND p.key = ${asked.placeKey}
      AND p.text = ANY (${[...asked.places]}) AND v.key = ANY (${[...asked.keys]}) AND v.number IS NOT NULL
      AND ${among('p.item_number', asked.numbers)}
    GROUP BY p.text, v.key`;
}
