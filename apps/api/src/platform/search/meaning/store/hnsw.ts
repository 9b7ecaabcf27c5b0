import type { Db, Tx } from '../../../db';
import type { Near } from '../vector-set';

const leastVersion = [0, 8] as const;

type Extension = { version: string; isInstalled: boolean };

/** Whether the database can: the extension, and what makes its vectors of our bytes. Dear, so that plans avoid it. */
export async function prepare(db: Db): Promise<boolean> {
  const [found] = await db.query<Extension>(
    `SELECT coalesce(installed_version, default_version) AS version, installed_version IS NOT NULL AS "isInstalled"
     FROM pg_available_extensions WHERE name = 'vector'`,
  );
  const [major = 0, minor = 0] = (found?.version ?? '0.0').split('.').map(Number);
  if (major === leastVersion[0] && minor < leastVersion[1]) return false;
  if (!found?.isInstalled) await db.query('CREATE EXTENSION vector');
  await db.query(`
    CREATE OR REPLACE FUNCTION search_vector_of(codes bytea) RETURNS halfvec
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 SET search_path FROM CURRENT AS $$
      SELECT array_agg((get_byte(codes, at) + 128) % 256 - 128 ORDER BY at)::real[]::halfvec
      FROM generate_series(0, octet_length(codes) - 1) AS at
    $$`);
  return true;
}

const nameOf = (length: number) => `search_vector_hnsw_${Math.trunc(length)}`;
const vectorOf = (length: number) => `(search_vector_of(codes)::halfvec(${Math.trunc(length)}))`;

type Index = { isValid: boolean; isBuilding: boolean };

async function findIndex(db: Db, name: string): Promise<Index | null> {
  const [found] = await db.query<Index>(
    `SELECT i.indisvalid AS "isValid", EXISTS (
       SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid) AS "isBuilding"
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.oid = to_regclass($1)`,
    [name],
  );
  return found ?? null;
}

/** Beside whatever is written meanwhile, by one node alone. One that broke off is made anew. Whether it is there. */
export async function createIndex(db: Db, length: number): Promise<boolean> {
  const name = nameOf(length);
  const found = await findIndex(db, name);
  if (found && !found.isValid && !found.isBuilding)
    await db.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
  if (!found?.isValid && !found?.isBuilding) {
    await db.query(`
      CREATE INDEX CONCURRENTLY IF NOT EXISTS ${name} ON search_vector USING hnsw (${vectorOf(length)} halfvec_cosine_ops)
      WHERE octet_length(codes) = ${Math.trunc(length)}`);
  }
  return (await findIndex(db, name))?.isValid ?? false;
}

type Asked = { index: string; codes: Int8Array; limit: number };

/** By the index alone: it goes on until it has enough of this tenant's. */
export async function findNearest(tx: Tx, { index, codes, limit }: Asked): Promise<Near[]> {
  const { length } = codes;
  await tx.$queryRaw`
    SELECT set_config('hnsw.ef_search', '200', true), set_config('hnsw.iterative_scan', 'strict_order', true),
      set_config('enable_sort', 'off', true)`;
  const found = await tx.$queryRawUnsafe<Near[]>(
    `SELECT number, 1 - (${vectorOf(length)} <=> $1::text::halfvec(${length})) AS similarity FROM search_vector
     WHERE tenant_id = current_tenant() AND index_name = $2 AND octet_length(codes) = ${length}
     ORDER BY ${vectorOf(length)} <=> $1::text::halfvec(${length}) LIMIT $3::int`,
    `[${codes.join(',')}]`,
    index,
    limit,
  );
  await tx.$queryRaw`SELECT set_config('enable_sort', 'on', true)`;
  return found;
}
