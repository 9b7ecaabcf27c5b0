import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { dayNumber } from '../attributes/value-rows';
import type { Filter } from '../understanding/filter';
import type { Vocabulary, VocabularyValue } from '../understanding/lexicon';

type Scope = { tenantId: string; id: string };

const mostWords = 20_000;

export async function readVocabulary(
  tx: Tx,
  scope: Scope,
): Promise<Omit<Vocabulary, 'words'> & { titles: string }> {
  const [values, numbers, within, titles] = [
    await valueCounts(tx, scope),
    await numberRanges(tx, scope),
    await placesWithin(tx, scope),
    await allTitles(tx, scope),
  ];
  const byKey: Record<string, VocabularyValue[]> = {};
  for (const { key, text, count } of values) {
    byKey[key] ??= [];
    byKey[key].push({ value: text, count, within: within.get(`${key}\n${text}`) ?? [] });
  }
  return { values: byKey, numbers, titles };
}

async function valueCounts(tx: Tx, { tenantId, id }: Scope) {
  return tx.$queryRaw<{ key: string; text: string; count: number }[]>`
    SELECT key, text, count(*)::int AS count FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND text IS NOT NULL
    GROUP BY key, text ORDER BY count DESC, text LIMIT ${mostWords}`;
}

async function numberRanges(
  tx: Tx,
  { tenantId, id }: Scope,
): Promise<Record<string, { min: number; max: number }>> {
  const rows = await tx.$queryRaw<{ key: string; min: number; max: number }[]>`
    SELECT key, min(number) AS min, max(number) AS max FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND number IS NOT NULL GROUP BY key`;
  return Object.fromEntries(rows.map(({ key, min, max }) => [key, { min, max }]));
}

/** A place's second row is the city it lies in. */
async function placesWithin(tx: Tx, { tenantId, id }: Scope): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ key: string; name: string; cities: string[] }[]>`
    SELECT n.key, n.text AS name, array_agg(DISTINCT c.text) AS cities
    FROM catalog_item i
    CROSS JOIN LATERAL jsonb_each(i."values") AS v(key, value)
    JOIN LATERAL (SELECT v.key, v.value ->> 'name' AS text) n ON true
    JOIN LATERAL (SELECT v.value ->> 'city' AS text) c ON c.text IS NOT NULL AND c.text <> n.text
    WHERE i.tenant_id = ${tenantId} AND i.catalog_id = ${id} AND jsonb_typeof(v.value) = 'object'
    GROUP BY n.key, n.text`;
  return new Map(rows.map(({ key, name, cities }) => [`${key}\n${name}`, cities]));
}

async function allTitles(tx: Tx, { tenantId, id }: Scope): Promise<string> {
  const [row] = await tx.$queryRaw<{ titles: string | null }[]>`
    SELECT string_agg(title, E'\n') AS titles FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id}`;
  return row?.titles ?? '';
}

/** Which conditions which items meet: a bit for each condition. */
export type Met = { mask: number; count: number; numbers: string | null };

type Asked = { filters: readonly Filter[]; wanted: readonly number[]; everyItem: boolean };

/** One pass over the conditions; the items are named for the wanted masks alone. */
export async function readMasks(tx: Tx, scope: Scope, { filters, wanted, everyItem }: Asked): Promise<Met[]> {
  const parts = filters.map(
    (filter, at) => Prisma.sql`
      SELECT item_number, ${1 << at}::int AS bit FROM catalog_value
      WHERE tenant_id = ${scope.tenantId} AND catalog_id = ${scope.id} AND ${conditionOf(filter)}`,
  );
  const all = Prisma.sql`
      SELECT number AS item_number, 0 AS bit FROM catalog_item WHERE tenant_id = ${scope.tenantId} AND catalog_id = ${scope.id}`;
  return tx.$queryRaw<Met[]>`
    WITH met AS (
      SELECT item_number, bit_or(bit) AS mask
      FROM (${Prisma.join(everyItem ? [...parts, all] : parts, ' UNION ALL ')}) AS each GROUP BY item_number
    )
    SELECT mask, count(*)::int AS count,
           CASE WHEN mask = ANY (${[...wanted]}::int[]) THEN string_agg(item_number::text, ',') END AS numbers
    FROM met GROUP BY mask`;
}

/** What says yes: a negation is turned round by whoever asks. */
function conditionOf(filter: Filter): Prisma.Sql {
  switch (filter.kind) {
    case 'number':
      return Prisma.sql`key = ${filter.key} AND ${between(filter.min, filter.max)}`;
    case 'date':
      return Prisma.sql`key = ${filter.key} AND ${between(dayOrNull(filter.from), dayOrNull(filter.to))}`;
    case 'values':
      return Prisma.sql`key = ${filter.key} AND text = ANY (${filter.anyOf})`;
    case 'boolean':
      return Prisma.sql`key = ${filter.key} AND number = 1`;
    case 'stock':
      return Prisma.sql`key = ${filter.key} AND number >= ${filter.atLeast}::float8`;
  }
}

const dayOrNull = (day: string | null) => (day === null ? null : dayNumber(day));

function between(min: number | null, max: number | null): Prisma.Sql {
  const least = min === null ? Prisma.sql`number IS NOT NULL` : Prisma.sql`number >= ${min}::float8`;
  return max === null ? least : Prisma.sql`${least} AND number <= ${max}::float8`;
}

type Among = readonly number[] | null;

/** Past half the catalog it is cheaper to read all than to look each up. */
function among(column: string, numbers: Among): Prisma.Sql {
  return numbers === null
    ? Prisma.sql`true`
    : Prisma.sql`${Prisma.raw(column)} = ANY (${[...numbers]}::int[])`;
}

export type Column = ReadonlyMap<number, number>;

/** One number of each of many items, by the item. */
export async function readColumns(
  tx: Tx,
  { tenantId, id }: Scope,
  { keys, numbers }: { keys: readonly string[]; numbers: Among },
): Promise<Map<string, Column>> {
  const rows = await tx.$queryRaw<{ key: string; cells: string }[]>`
    SELECT key, string_agg(item_number || ':' || number, ',') AS cells FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND key = ANY (${[...keys]})
      AND number IS NOT NULL AND ${among('item_number', numbers)}
    GROUP BY key`;
  return new Map(rows.map(({ key, cells }) => [key, toColumn(cells)]));
}

export async function readChangeTimes(tx: Tx, { tenantId, id }: Scope, numbers: Among): Promise<Column> {
  const [row] = await tx.$queryRaw<{ cells: string | null }[]>`
    SELECT string_agg(number || ':' || floor(extract(epoch FROM updated_at)), ',') AS cells FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND ${among('number', numbers)}`;
  return toColumn(row?.cells ?? '');
}

function toColumn(cells: string): Column {
  const column = new Map<number, number>();
  if (cells === '') return column;
  for (const cell of cells.split(',')) {
    const at = cell.indexOf(':');
    column.set(Number(cell.slice(0, at)), Number(cell.slice(at + 1)));
  }
  return column;
}

export type FacetCount = { key: string; text: string | null; number: number | null; count: number };

export async function countFacets(
  tx: Tx,
  { tenantId, id }: Scope,
  { keys, numbers }: { keys: readonly string[]; numbers: Among },
): Promise<FacetCount[]> {
  return tx.$queryRaw<FacetCount[]>`
    SELECT key, text, number, count(*)::int AS count FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND key = ANY (${[...keys]})
      AND ${among('item_number', numbers)}
    GROUP BY key, text, number ORDER BY count DESC, text`;
}

export type PlaceFigure = { place: string; key: string; median: number; count: number };

export async function readPlaceFigures(
  tx: Tx,
  { tenantId, id }: Scope,
  asked: { placeKey: string; places: readonly string[]; keys: readonly string[]; numbers: Among },
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
