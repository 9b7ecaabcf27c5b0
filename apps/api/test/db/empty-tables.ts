import type { Db } from '../../src/platform/db/db';

/** The rows that a furnished database begins with, by table. */
export type Furniture = readonly { table: string; rows: string }[];

const tables = `
  SELECT format('%I.%I', n.nspname, c.relname) AS "table"
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'`;

export async function furnitureOf(db: Db): Promise<Furniture> {
  const furniture: { table: string; rows: string }[] = [];
  for (const { table } of await db.query<{ table: string }>(tables)) {
    const [found] = await db.query<{ rows: string | null }>(
      `SELECT jsonb_agg(to_jsonb(each))::text AS rows FROM ${table} each`,
    );
    if (found?.rows) furniture.push({ table, rows: found.rows });
  }
  return furniture;
}

/** Without a checkpoint PGlite would keep the log of every file before. */
export async function emptyTables(db: Db, furniture: Furniture): Promise<void> {
  await db.query(emptying);
  for (const { table, rows } of furniture) {
    await db.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
      rows,
    ]);
  }
  await db.query('CHECKPOINT');
}

const emptying = `DO $$
  DECLARE
    one text;
    filled text[] := '{}';
    holds boolean;
  BEGIN
    FOR one IN ${tables} LOOP
      EXECUTE 'SELECT EXISTS (SELECT FROM ' || one || ')' INTO holds;
      IF holds THEN filled := filled || one; END IF;
    END LOOP;
    IF filled <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(filled, ', ') || ' CASCADE'; END IF;
    FOR one IN SELECT format('%I.%I', schemaname, sequencename) FROM pg_sequences LOOP
      EXECUTE 'ALTER SEQUENCE ' || one || ' RESTART';
    END LOOP;
  END $$`;

const shape = `
  SELECT md5(string_agg(thing, ' ' ORDER BY thing)) AS shape FROM (
    SELECT concat_ws(':', 'class', oid, relname, relacl, relrowsecurity, relforcerowsecurity) FROM pg_class WHERE oid >= 16384
    UNION ALL SELECT concat_ws(':', 'column', attrelid, attname, atttypid, attnotnull, attacl)
      FROM pg_attribute WHERE attrelid >= 16384
    UNION ALL SELECT concat_ws(':', 'default', oid, adrelid, adnum) FROM pg_attrdef
    UNION ALL SELECT concat_ws(':', 'constraint', oid, conname) FROM pg_constraint WHERE oid >= 16384
    UNION ALL SELECT concat_ws(':', 'policy', oid, polname) FROM pg_policy
    UNION ALL SELECT concat_ws(':', 'trigger', oid, tgname, tgenabled) FROM pg_trigger
    UNION ALL SELECT concat_ws(':', 'function', oid, md5(prosrc)) FROM pg_proc WHERE oid >= 16384
    UNION ALL SELECT concat_ws(':', 'schema', oid, nspname, nspacl) FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
    UNION ALL SELECT concat_ws(':', 'role', oid, rolname, rolbypassrls, rolconfig) FROM pg_roles
  ) AS things (thing)`;

/** Of tables, columns, defaults, constraints, policies, triggers, functions, schemas and roles, not of rows. */
export async function shapeOf(db: Db): Promise<string> {
  const [found] = await db.query<{ shape: string | null }>(shape);
  if (!found?.shape) throw new Error('The database has nothing to compare.');
  return found.shape;
}
