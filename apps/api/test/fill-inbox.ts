import { type Db, type Tx, withTenant } from '../src/platform/db';

/** Tables of a conversation, parents first, and how often its rows are repeated. */
const tables = [
  { table: 'contact', rounds: 1 },
  { table: 'conversation', rounds: 1 },
  { table: 'message', rounds: 2 },
  { table: 'conversation_words', rounds: 1 },
];
const ids = new Set(['id', 'contact_id', 'conversation_id']);
const moments = new Set(['last_message_at', 'created_at', 'last_seen_at']);
const reached = new Set(['last_seq', 'contact_read_seq', 'team_read_seq']);
/** Below what a statement may take on a busy machine. */
const atOnce = 100;

type Fill = { tenantId: string; conversations: number };
type Originals = Record<string, { columns: string[]; rows: string }>;

/**
 * As many conversations as an inbox of years has: those that are there already, again and again, each of another
 * visitor, some hours earlier, and with everything said twice.
 */
export async function fillInbox(db: Db, { tenantId, conversations }: Fill): Promise<number> {
  const ctx = { platform: { db }, tenantId };
  const originals = await withTenant(ctx, readOriginals);
  const count = () => withTenant(ctx, (tx) => tx.conversation.count());
  const copies = Math.ceil(conversations / (await count())) - 1;
  for (let from = 1; from <= copies; from += atOnce) {
    const to = Math.min(copies, from + atOnce - 1);
    await withTenant(ctx, (tx) => copyAll(tx, { originals, from, to }));
    // A plan made for six rows reads all of ten thousand: the database is told as it grows.
    await db.query(`ANALYZE ${tables.map(({ table }) => table).join(', ')}`);
  }
  return count();
}

async function readOriginals(tx: Tx): Promise<Originals> {
  const originals: Originals = {};
  for (const { table } of tables) {
    const [found] = await tx.$queryRawUnsafe<{ rows: string }[]>(
      `SELECT coalesce(jsonb_agg(o), '[]')::text AS rows FROM ${table} AS o`,
    );
    originals[table] = { columns: await columnsOf(tx, table), rows: found?.rows ?? '[]' };
  }
  return originals;
}

async function columnsOf(tx: Tx, table: string): Promise<string[]> {
  const columns = await tx.$queryRaw<{ name: string }[]>`
    SELECT column_name::text AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER'`;
  return columns.map(({ name }) => name);
}

type Copy = { originals: Originals; from: number; to: number };

async function copyAll(tx: Tx, { originals, from, to }: Copy): Promise<void> {
  for (const { table, rounds } of tables) {
    const { columns = [], rows = '[]' } = originals[table] ?? {};
    await tx.$executeRawUnsafe(
      `INSERT INTO ${table} (${columns.join(', ')})
       SELECT ${columns.map((column) => copiedFrom(column, rounds)).join(', ')}
       FROM jsonb_populate_recordset(NULL::${table}, $3::jsonb) AS o,
         generate_series($1::int, $2::int) AS n, generate_series(1, ${rounds}) AS round`,
      ...[from, to, rows],
    );
  }
}

function copiedFrom(column: string, rounds: number): string {
  const of = `o.${column}`;
  if (column === 'external_id') return 'NULL';
  if (column === 'client_id') return `${of} || round`;
  if (column === 'seq') return `${of} + (round - 1) * max(${of}) OVER (PARTITION BY o.conversation_id)`;
  if (column === 'id' && rounds > 1) return renamed(of, "n || '#' || round");
  if (ids.has(column)) return renamed(of, 'n');
  if (reached.has(column)) return `${of} + o.last_seq`;
  return moments.has(column) ? `${of} - make_interval(hours => n * 5 + 24 * (${rounds} - round))` : of;
}

const renamed = (of: string, by: string) => `left(${of}, 4) || substr(md5(${of} || '#' || ${by}), 1, 22)`;
