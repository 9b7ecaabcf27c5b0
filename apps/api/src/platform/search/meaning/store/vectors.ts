import { queryTenant, type ScopeCtx, type Tx } from '../../../db';

export type Standing = {
  tenantId: string;
  born: string;
  space: string | null;
  embeddedTo: number;
  nextNumber: number;
};

const columns = `tenant_id AS "tenantId", born, space, embedded_to AS "embeddedTo", next_number AS "nextNumber"`;

export async function findStanding(tx: Tx, index: string): Promise<Standing | null> {
  const [row] = await tx.$queryRawUnsafe<Standing[]>(
    `SELECT ${columns} FROM search_index WHERE tenant_id = current_tenant() AND name = $1`,
    index,
  );
  return row ?? null;
}

/** Nobody removes a document from the index until the transaction ends. */
export async function lockStanding(tx: Tx, index: string): Promise<Standing | null> {
  const [row] = await tx.$queryRawUnsafe<Standing[]>(
    `SELECT ${columns} FROM search_index WHERE tenant_id = current_tenant() AND name = $1 FOR NO KEY UPDATE`,
    index,
  );
  return row ?? null;
}

type Stand = { index: string; space: string | null; embeddedTo: number };

export async function updateStanding(tx: Tx, { index, space, embeddedTo }: Stand): Promise<void> {
  await tx.$executeRaw`
    UPDATE search_index SET space = ${space}, embedded_to = ${embeddedTo}::int
    WHERE tenant_id = current_tenant() AND name = ${index}`;
}

export type NewVector = { number: number; codes: Int8Array };

/** One value for all: a parameter for each would cost more than the vectors. */
export async function insertVectors(tx: Tx, index: string, vectors: readonly NewVector[]): Promise<void> {
  const [first] = vectors;
  if (!first) return;
  const length = first.codes.length;
  const all = new Uint8Array(vectors.length * length);
  for (const [at, { codes }] of vectors.entries()) all.set(new Uint8Array(codes.buffer), at * length);
  await tx.$executeRaw`
    WITH given AS MATERIALIZED (SELECT ${all}::bytea AS codes)
    INSERT INTO search_vector (tenant_id, index_name, number, codes)
    SELECT current_tenant(), ${index}, n.number, substring(given.codes FROM ((n.place - 1) * ${length}::int + 1)::int FOR ${length}::int)
    FROM given, unnest(${vectors.map(({ number }) => number)}::int[]) WITH ORDINALITY AS n(number, place)
    ON CONFLICT DO NOTHING`;
}

export async function deleteVectors(tx: Tx, index: string, numbers: readonly number[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM search_vector
    WHERE tenant_id = current_tenant() AND index_name = ${index} AND number = ANY(${[...numbers]}::int[])`;
}

export async function deleteAllVectors(tx: Tx, index: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_vector WHERE tenant_id = current_tenant() AND index_name = ${index}`;
}

export async function countVectors(tx: Tx, index: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM search_vector WHERE tenant_id = current_tenant() AND index_name = ${index}`;
  return row?.count ?? 0;
}

export type Stretch = { index: string; after: number; to: number };
export type PageRow = { numbers: number[] | null; codes: Uint8Array | null };

const pageRows = 2000;

const pageSql = `SELECT array_agg(number ORDER BY number) AS numbers, string_agg(codes, ''::bytea ORDER BY number) AS codes
  FROM (SELECT number, codes FROM search_vector
    WHERE tenant_id = current_tenant() AND index_name = $1 AND number > $2 AND number <= $3
    ORDER BY number LIMIT ${pageRows}) AS page`;

/** In the caller's transaction. */
export async function readPage(tx: Tx, { index, after, to }: Stretch): Promise<PageRow> {
  const [row] = await tx.$queryRawUnsafe<PageRow[]>(pageSql, index, after, to);
  return row ?? { numbers: null, codes: null };
}

/** By itself, past the ORM. */
export async function readPageAlone(ctx: ScopeCtx, { index, after, to }: Stretch): Promise<PageRow> {
  const statement = { name: 'search-vectors', text: pageSql, values: [index, after, to] };
  const [row] = await queryTenant<PageRow>(ctx, statement);
  return row ?? { numbers: null, codes: null };
}

/** Of these numbers alone. */
export async function readVectors(tx: Tx, index: string, numbers: readonly number[]): Promise<PageRow> {
  const [row] = await tx.$queryRaw<PageRow[]>`
    SELECT array_agg(number ORDER BY number) AS numbers, string_agg(codes, ''::bytea ORDER BY number) AS codes
    FROM search_vector
    WHERE tenant_id = current_tenant() AND index_name = ${index} AND number = ANY(${[...numbers]}::int[])`;
  return row ?? { numbers: null, codes: null };
}

/** Of all tenants: what is not yet read by this model, or by none. */
export async function listUnread(tx: Tx, model: string): Promise<{ tenantId: string; index: string }[]> {
  return tx.$queryRaw<{ tenantId: string; index: string }[]>`
    SELECT tenant_id AS "tenantId", name AS index FROM search_index
    WHERE next_number > embedded_to + 1 OR space IS NULL OR left(space, length(${model}::text) + 1) <> ${model} || '/'`;
}
