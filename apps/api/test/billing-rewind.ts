import { queryTenant } from '../src/platform/db';
import type { Till } from './billing';

const tables = [
  'allowance',
  'credit_account',
  'credit_entry',
  'credit_purchase',
  'tenant_notice',
  'tenant_subscription',
];

const touched = [...tables, 'payment_event'];

/** Takes our side of a workspace's money back to where it was; the vendor's stays. Much less work than another one. */
export async function rewindOf({ platform, ctx }: Till): Promise<() => Promise<void>> {
  const { db } = platform;
  const mine = `tenant_id = '${ctx.tenantId}'`;
  const kept = new Map<string, string>();
  for (const table of tables) {
    const [row] = await queryTenant<{ rows: string | null }>(ctx, {
      name: `all of ${table}`,
      text: `SELECT json_agg(t)::text AS rows FROM ${table} t WHERE tenant_id = current_tenant()`,
      values: [],
    });
    kept.set(table, row?.rows ?? '[]');
  }
  const script = [
    // What holds everywhere else: entries stay, and no row is the owner’s.
    'ALTER TABLE credit_entry DISABLE TRIGGER USER',
    ...touched.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
    'DELETE FROM payment_event',
    ...[...tables].reverse().map((table) => `DELETE FROM ${table} WHERE ${mine}`),
    ...[...kept].map(
      ([table, rows]) =>
        `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $rows$${rows}$rows$)`,
    ),
    ...touched.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
    'ALTER TABLE credit_entry ENABLE TRIGGER USER',
  ].join(';\n');
  return async () => void (await db.query(script));
}
