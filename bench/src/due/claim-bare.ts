import type { Bare } from '../databases/open-both';

type Work = { rows: number; tenants: number; batch: number };

/** The floor of all due work: claim a batch by one statement, settle it by another; how many rows a second. */
export async function claimBare(bare: Bare, { rows, tenants, batch }: Work): Promise<number> {
  await bare.query('RESET ROLE');
  await bare.query('DROP TABLE IF EXISTS bare_task');
  await bare.query(`CREATE TABLE bare_task (tenant_id text, id text, due_at timestamptz, lease_token text,
    PRIMARY KEY (tenant_id, id))`);
  await bare.query('CREATE INDEX ON bare_task (due_at) WHERE due_at IS NOT NULL');
  await bare.query(
    `INSERT INTO bare_task SELECT 'tenant-' || n % $2::int, 'row-' || n, now() FROM generate_series(1, $1::int) n`,
    [rows, tenants],
  );
  const startedAt = performance.now();
  for (let done = 0; done < rows; ) done += await claimBatch(bare, batch);
  return rows / ((performance.now() - startedAt) / 1000);
}

async function claimBatch(bare: Bare, batch: number): Promise<number> {
  const claimed = await bare.query<{ tenant_id: string; id: string; lease_token: string }>(
    `UPDATE bare_task t SET due_at = now() + interval '30 s', lease_token = gen_random_uuid()::text
     FROM (SELECT tenant_id, id FROM bare_task WHERE due_at <= now()
       ORDER BY due_at LIMIT $1::int FOR UPDATE SKIP LOCKED) due
     WHERE t.tenant_id = due.tenant_id AND t.id = due.id
     RETURNING t.tenant_id, t.id, t.lease_token`,
    [batch],
  );
  await bare.query(
    `UPDATE bare_task t SET due_at = NULL, lease_token = NULL
     FROM jsonb_to_recordset($1::jsonb) AS done(tenant_id text, id text, lease_token text)
     WHERE t.tenant_id = done.tenant_id AND t.id = done.id AND t.lease_token = done.lease_token`,
    [JSON.stringify(claimed)],
  );
  return claimed.length;
}
