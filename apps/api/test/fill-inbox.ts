import type { Tx } from '../src/platform/db';
import { type Db, withTenant } from '../src/platform/db';

/** Tables of a conversation, parents first, and by which column each is a contact's or a conversation's. */
const tables = [
  { table: 'contact', of: 'contact', by: 'id' },
  { table: 'conversation', of: 'conversation', by: 'id' },
  { table: 'message', of: 'conversation', by: 'conversation_id' },
  { table: 'conversation_words', of: 'conversation', by: 'conversation_id' },
] as const;
const renamed = new Set(['id', 'contact_id', 'conversation_id']);
const moments = new Set(['last_message_at', 'created_at', 'last_seen_at']);
const atOnce = 40;

type Fill = { tenantId: string; conversations: number };

/**
 * As many conversations as an inbox of years has: those that are there already, again and again, each of
 * another visitor and a little earlier.
 */
export async function fillInbox(db: Db, { tenantId, conversations }: Fill): Promise<number> {
  const ctx = { platform: { db }, tenantId };
  const found = await withTenant(ctx, (tx) =>
    tx.conversation.findMany({ select: { id: true, contactId: true } }),
  );
  const originals = {
    conversation: found.map(({ id }) => id),
    contact: [...new Set(found.map(({ contactId }) => contactId))],
  };
  const copies = Math.ceil(conversations / found.length) - 1;
  for (let from = 1; from <= copies; from += atOnce) {
    const to = Math.min(copies, from + atOnce - 1);
    await withTenant(ctx, async (tx) => {
      for (const { table, of, by } of tables) {
        const copied = await columnsOf(tx, table);
        if (copied.length === 0) continue;
        await tx.$executeRawUnsafe(
          `INSERT INTO ${table} (${copied.join(', ')})
           SELECT ${copied.map(copyOf).join(', ')} FROM ${table} AS o, generate_series($1::int, $2::int) AS n
           WHERE o.tenant_id = $3 AND o.${by} = ANY($4::text[])`,
          ...[from, to, tenantId, originals[of]],
        );
      }
    });
  }
  return withTenant(ctx, (tx) => tx.conversation.count());
}

async function columnsOf(tx: Tx, table: string): Promise<string[]> {
  const columns = await tx.$queryRaw<{ name: string }[]>`
    SELECT column_name::text AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER'`;
  return columns.map(({ name }) => name);
}

function copyOf(column: string): string {
  if (column === 'external_id') return 'NULL';
  if (renamed.has(column)) return `left(o.${column}, 4) || substr(md5(o.${column} || '#' || n), 1, 22)`;
  return moments.has(column) ? `o.${column} - make_interval(mins => n * 7)` : `o.${column}`;
}
