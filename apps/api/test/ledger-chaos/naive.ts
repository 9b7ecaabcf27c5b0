import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Deed, Doors } from './doors';

/** Tables of the same shape with nothing to hold them together. */
export const naiveTables = ['credit_account', 'credit_hold', 'credit_entry', 'credit_usage']
  .map((table) => `CREATE TABLE naive.${table} (LIKE public.${table} INCLUDING DEFAULTS);`)
  .join('\n');

type Account = { lasting: string; last_number: string; held: string };
type Line = { kind: string; by: number; key: string; holdId?: string; charged?: number };

/** Looks, decides, then writes: what must be seen to break in the same storm. */
export function naiveDoors(url: string, now: () => Date): Doors {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  pool.on('error', () => undefined);
  const query = async <Row extends object>(text: string, values: unknown[]) =>
    (await pool.query<Row>(text, values)).rows;

  async function account(tenantId: string): Promise<Account> {
    const [row] = await query<Account>('SELECT * FROM naive.credit_account WHERE tenant_id = $1', [tenantId]);
    if (row) return row;
    await query('INSERT INTO naive.credit_account (tenant_id) VALUES ($1)', [tenantId]);
    return { lasting: '0', last_number: '0', held: '0' };
  }

  async function write(tenantId: string, { kind, by, key, holdId = undefined, charged }: Line) {
    const { lasting, last_number } = await account(tenantId);
    const number = Number(last_number) + 1;
    const after = Number(lasting) + by;
    await query(
      `INSERT INTO naive.credit_entry (tenant_id, number, kind, monthly, lasting, monthly_after, lasting_after,
        owed_after, charged, business_key, hold_id, message_id, provider, model, reason, at)
       VALUES ($1, $2, $3, 0, $4, 0, $5, 0, $6, $7, $8, 'm', 'p', 'm', 'Chaos', $9)`,
      [tenantId, number, kind, by, after, charged ?? null, key, holdId ?? null, now()],
    );
    await query(
      'UPDATE naive.credit_account SET lasting = $2, last_number = $3, held = held - $4 WHERE tenant_id = $1',
      [tenantId, after, number, holdId ? by : 0],
    );
  }

  const once = async (kind: string, { tenantId, key, amount }: Deed, sign = 1) => {
    const full = `${kind}:${key}`;
    const seen = await query('SELECT FROM naive.credit_entry WHERE tenant_id = $1 AND business_key = $2', [
      tenantId,
      full,
    ]);
    if (seen.length > 0) return;
    const { lasting } = await account(tenantId);
    if (Number(lasting) + sign * amount < 0) return;
    await write(tenantId, { kind, by: sign * amount, key: full });
  };

  async function end(at: { tenantId: string; holdId: string }, state: string, charged: number) {
    const { tenantId, holdId } = at;
    const [hold] = await query<{ state: string; lasting: string }>(
      'SELECT * FROM naive.credit_hold WHERE tenant_id = $1 AND id = $2',
      [tenantId, holdId],
    );
    if (hold?.state !== 'open') return;
    await query(
      'UPDATE naive.credit_hold SET state = $3, charged = $4, ended_at = $5 WHERE tenant_id = $1 AND id = $2',
      [tenantId, holdId, state, charged, now()],
    );
    const kind = state === 'settled' ? 'settle' : 'release';
    const line = { kind, by: Number(hold.lasting) - charged, key: `end:${holdId}`, holdId };
    await write(tenantId, state === 'settled' ? { ...line, charged } : line);
  }

  return {
    async hold({ tenantId, key, amount, messageId, expiresInMs }) {
      const full = `hold:${key}`;
      const [seen] = await query<{ hold_id: string }>(
        'SELECT hold_id FROM naive.credit_entry WHERE tenant_id = $1 AND business_key = $2',
        [tenantId, full],
      );
      if (seen) return seen.hold_id;
      if (Number((await account(tenantId)).lasting) < amount) return null;
      const holdId = `hld_${randomUUID()}`;
      await query(
        `INSERT INTO naive.credit_hold (tenant_id, id, state, monthly, lasting, spent_on, message_id, purpose, created_at, expires_at)
         VALUES ($1, $2, 'open', 0, $3, $4, $5, '{}', $4, $6)`,
        [tenantId, holdId, amount, now(), messageId, new Date(now().getTime() + expiresInMs)],
      );
      await write(tenantId, { kind: 'hold', by: -amount, key: full, holdId });
      return holdId;
    },
    settle: (at) => end(at, 'settled', at.amount),
    release: (at) => end(at, 'released', 0),
    grant: (deed) => once('grant', deed),
    purchase: (deed) => once('purchase', deed),
    refund: (deed) => once('refund', deed, -1),
    adjust: (deed) => once('adjustment', { ...deed, amount: Math.abs(deed.amount) }, Math.sign(deed.amount)),
    expire: async () => undefined,
    async sweep() {
      const open = await query<{ tenant_id: string; id: string }>(
        "SELECT tenant_id, id FROM naive.credit_hold WHERE state = 'open' AND expires_at <= $1",
        [now()],
      );
      for (const { tenant_id, id } of open) await end({ tenantId: tenant_id, holdId: id }, 'released', 0);
    },
  };
}
