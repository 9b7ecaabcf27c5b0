import type pg from 'pg';

/** What must never be, as queries that find it: of one tenant, each on one state of the database. */
const findings = {
  'entries do not add up to the purses': `
    SELECT a.monthly, a.lasting, s.monthly AS of_entries, s.lasting AS lasting_of_entries
    FROM S.credit_account a, (SELECT coalesce(sum(monthly), 0) AS monthly, coalesce(sum(lasting), 0) AS lasting
      FROM S.credit_entry WHERE tenant_id = $1) s
    WHERE a.tenant_id = $1 AND (a.monthly <> s.monthly OR a.lasting <> s.lasting)`,
  'a purse is below zero': `
    SELECT monthly, lasting FROM S.credit_account WHERE tenant_id = $1 AND (monthly < 0 OR lasting < 0)`,
  'numbers have a gap or come twice': `
    SELECT a.last_number, s.* FROM (SELECT tenant_id, max(last_number) AS last_number, count(*) AS accounts
      FROM S.credit_account WHERE tenant_id = $1 GROUP BY tenant_id) a,
      (SELECT count(*) AS entries, count(DISTINCT number) AS numbers, coalesce(max(number), 0) AS highest
        FROM S.credit_entry WHERE tenant_id = $1) s
    WHERE a.last_number <> s.entries OR s.numbers <> s.entries OR s.highest <> s.entries OR a.accounts <> 1`,
  'an entry does not follow from the one before': `
    SELECT number, kind FROM (SELECT number, kind, monthly_after, lasting_after,
        sum(monthly) OVER line AS monthly, sum(lasting) OVER line AS lasting
      FROM S.credit_entry WHERE tenant_id = $1 WINDOW line AS (ORDER BY number)) e
    WHERE monthly_after <> monthly OR lasting_after <> lasting OR monthly_after < 0 OR lasting_after < 0`,
  'held money is not that of the open holds': `
    SELECT a.held, s.held AS of_holds FROM S.credit_account a,
      (SELECT coalesce(sum(monthly + lasting), 0) AS held FROM S.credit_hold
        WHERE tenant_id = $1 AND state = 'open') s
    WHERE a.tenant_id = $1 AND a.held <> s.held`,
  'what is owed is not what the last entry says': `
    SELECT a.owed, e.owed_after FROM S.credit_account a JOIN S.credit_entry e
      ON e.tenant_id = a.tenant_id AND e.number = a.last_number WHERE a.tenant_id = $1 AND a.owed <> e.owed_after`,
  'a hold has not its one beginning and its one end': `
    SELECT h.id, h.state, e.holds, e.settles, e.releases FROM S.credit_hold h LEFT JOIN (
      SELECT hold_id, count(*) FILTER (WHERE kind = 'hold') AS holds,
        count(*) FILTER (WHERE kind = 'settle') AS settles,
        count(*) FILTER (WHERE kind = 'release') AS releases,
        sum(monthly + lasting) FILTER (WHERE kind = 'hold') AS taken,
        sum(monthly + lasting) FILTER (WHERE kind IN ('settle', 'release')) AS back,
        max(charged) AS charged
      FROM S.credit_entry WHERE tenant_id = $1 AND hold_id IS NOT NULL GROUP BY hold_id) e ON e.hold_id = h.id
    WHERE h.tenant_id = $1 AND (e.holds IS DISTINCT FROM 1 OR e.taken <> -(h.monthly + h.lasting)
      OR e.settles <> (h.state = 'settled')::int OR e.releases <> (h.state = 'released')::int
      OR (h.state <> 'open' AND e.back <> h.monthly + h.lasting - h.charged)
      OR (h.state = 'settled' AND e.charged <> h.charged))`,
  'a message was charged twice': `
    SELECT message_id, count(*) FROM S.credit_hold
    WHERE tenant_id = $1 AND state = 'settled' AND charged > 0 GROUP BY message_id HAVING count(*) > 1`,
  'an entry does not name what it was for': `
    SELECT e.number, e.kind FROM S.credit_entry e
    WHERE e.tenant_id = $1 AND (e.reason = '' OR (e.kind IN ('hold', 'settle', 'release')
      AND (e.message_id IS NULL OR e.provider IS NULL OR e.model IS NULL OR e.hold_id IS NULL
        OR NOT EXISTS (SELECT FROM S.credit_hold h WHERE h.tenant_id = $1 AND h.id = e.hold_id))))`,
  'a key had two effects': `
    SELECT business_key, count(*) FROM S.credit_entry WHERE tenant_id = $1 GROUP BY business_key HAVING count(*) > 1`,
  'a key had another effect than it asked for': `
    SELECT business_key, monthly, lasting, owed_after FROM S.credit_entry
    WHERE tenant_id = $1 AND ((kind IN ('grant', 'purchase') AND monthly + lasting <> split_part(business_key, ':', 3)::bigint)
      OR (kind = 'hold' AND -(monthly + lasting) <> split_part(business_key, ':', 3)::bigint)
      OR (kind = 'adjustment' AND abs(monthly + lasting) <> split_part(business_key, ':', 3)::bigint)
      OR (business_key LIKE 'refund:%' AND -(monthly + lasting) > split_part(business_key, ':', 3)::bigint))`,
  'usage is not what was charged': `
    SELECT u.credits, e.charged FROM
      (SELECT coalesce(sum(credits), 0) AS credits, coalesce(sum(calls), 0) AS calls
        FROM S.credit_usage WHERE tenant_id = $1) u,
      (SELECT coalesce(sum(charged), 0) AS charged, count(*) FILTER (WHERE kind = 'settle') AS calls
        FROM S.credit_entry WHERE tenant_id = $1) e
    WHERE u.credits <> e.charged OR u.calls <> e.calls`,
} as const;

const whenCalm = {
  'money of the dead is still held': `
    SELECT id, expires_at FROM S.credit_hold WHERE tenant_id = $1 AND state = 'open'`,
} as const;

export type Schema = 'public' | 'naive';
type Look = { tenants: readonly string[]; schema: Schema; calm: boolean };

export async function findViolations(client: pg.Client, { tenants, schema, calm }: Look): Promise<string[]> {
  const found: string[] = [];
  const asked = Object.entries({ ...findings, ...(calm && whenCalm) });
  for (const tenantId of tenants) {
    await client.query(`SELECT set_config('app.tenant', $1, false)`, [tenantId]);
    for (const [what, sql] of asked) {
      const { rows } = await client.query<object>(sql.replaceAll('S.', `${schema}.`), [tenantId]);
      if (rows.length > 0)
        found.push(`${tenantId}: ${what}: ${rows.length} times, such as ${JSON.stringify(rows[0])}`);
    }
  }
  return found;
}

/** What a node was told is done has to be there. */
export class Acknowledged {
  private keys = new Map<string, Set<string>>();
  private ends = new Map<string, Map<string, string>>();
  readonly contradictions: string[] = [];

  hear(line: string): void {
    const [what, tenantId = '', name = '', state = '', charged = ''] = line.split(' ');
    if (what === 'k') of(this.keys, tenantId, () => new Set()).add(name);
    if (what !== 'e') return;
    const ends = of(this.ends, tenantId, () => new Map<string, string>());
    const end = `${state} ${charged}`;
    const before = ends.get(name);
    if (before !== undefined && before !== end) this.contradictions.push(`${name} was ${before} and ${end}`);
    ends.set(name, end);
  }

  /** Looks for what was heard so far, and forgets it. */
  async findLost(client: pg.Client, schema: Schema): Promise<string[]> {
    const lost = this.contradictions.splice(0);
    const [keys, allEnds] = [this.keys, this.ends];
    [this.keys, this.ends] = [new Map(), new Map()];
    for (const [tenantId, names] of keys) {
      await client.query(`SELECT set_config('app.tenant', $1, false)`, [tenantId]);
      const { rows } = await client.query<{ key: string }>(
        `SELECT key FROM unnest($2::text[]) key WHERE NOT EXISTS (
          SELECT FROM ${schema}.credit_entry WHERE tenant_id = $1 AND business_key = key)`,
        [tenantId, [...names]],
      );
      lost.push(...rows.map(({ key }) => `${tenantId}: ${key} was acknowledged and is lost`));
    }
    for (const [tenantId, ends] of allEnds) {
      await client.query(`SELECT set_config('app.tenant', $1, false)`, [tenantId]);
      const { rows } = await client.query<{ id: string; end: string }>(
        `SELECT id, state || ' ' || charged AS end FROM ${schema}.credit_hold WHERE tenant_id = $1 AND id = ANY ($2)`,
        [tenantId, [...ends.keys()]],
      );
      const stored = new Map(rows.map(({ id, end }) => [id, end]));
      for (const [id, end] of ends)
        if (stored.get(id) !== end) lost.push(`${tenantId}: ${id} was ${end} and is ${stored.get(id)}`);
    }
    return lost;
  }
}

function of<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
