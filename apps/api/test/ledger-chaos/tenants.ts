import type pg from 'pg';
import { randomId } from '../../src/platform/ids';
import type { Schema } from './invariants';
import { naiveTables } from './naive';
import type { ChaosOptions } from './options';

const zones = ['UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland', 'Europe/Lisbon'];

export async function makeTenants(client: pg.Client, { tenants, naive }: ChaosOptions): Promise<string[]> {
  if (naive) await client.query(`CREATE SCHEMA naive; ${naiveTables}`);
  const ids = Array.from({ length: tenants }, () => randomId('tnt'));
  for (const [at, id] of ids.entries()) {
    await client.query('INSERT INTO tenant (id, name, slug, time_zone) VALUES ($1, $1, $1, $2)', [
      id,
      zones[at % zones.length],
    ]);
    if (naive) continue;
    // Every third has a daily limit, some of them one that binds.
    await client.query(`SELECT set_config('app.tenant', $1, false)`, [id]);
    await client.query('INSERT INTO credit_account (tenant_id, daily_cap) VALUES ($1, $2)', [
      id,
      at % 3 === 0 ? 5000 : null,
    ]);
  }
  return ids;
}

type Counting = { tenants: readonly string[]; schema: Schema };

export async function countEntries(client: pg.Client, { tenants, schema }: Counting): Promise<number> {
  let entries = 0;
  for (const tenantId of tenants) {
    await client.query(`SELECT set_config('app.tenant', $1, false)`, [tenantId]);
    const { rows } = await client.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${schema}.credit_entry WHERE tenant_id = $1`,
      [tenantId],
    );
    entries += Number(rows[0]?.n ?? 0);
  }
  return entries;
}
