import { Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import type { PaymentMode } from '../../../../platform/payments';

export type PayingTenant = {
  id: string;
  name: string;
  demo: boolean;
  planKey: string | null;
  phase: string | null;
  planRevenue: number;
  creditRevenue: number;
  revenue: number;
  creditsUsed: number;
  calls: number;
  balance: number;
  owed: number;
};

type Asked = {
  mode: PaymentMode;
  since: Date;
  /** How many of the smallest unit one hundredth is. */
  unit: number;
  sort: 'revenue' | 'usage' | 'balance';
  after: { value: number; id: string } | null;
  limit: number;
};

const columns = {
  revenue: Prisma.sql`revenue`,
  usage: Prisma.sql`"creditsUsed"`,
  balance: Prisma.sql`balance`,
};

/** As an operator: every workspace with what it pays a month, what it bought and used since then, highest first. */
export function listPayingTenants(tx: Tx, { mode, since, unit, sort, after, limit }: Asked) {
  const by = columns[sort];
  const later = after
    ? Prisma.sql`WHERE ${by} < ${after.value} OR (${by} = ${after.value} AND id > ${after.id})`
    : Prisma.empty;
  return tx.$queryRaw<PayingTenant[]>`
    WITH bought AS (
      SELECT tenant_id, sum(round(amount::numeric * (credits - reversed) / credits)) AS amount
      FROM credit_purchase WHERE mode = ${mode} AND paid_at >= ${since} GROUP BY tenant_id),
    used AS (
      SELECT tenant_id, sum(credits) AS credits, sum(calls) AS calls
      FROM credit_usage WHERE day >= ${since}::timestamptz::date GROUP BY tenant_id),
    each AS (
      SELECT t.id, t.name, t.demo, s.plan_key AS "planKey", s.phase,
        CASE WHEN s.vendor_id IS NULL OR s.phase NOT IN ('active', 'past-due', 'grace') THEN 0
          WHEN s.interval = 'year' THEN round(p.yearly_amount * ${unit}::numeric / 12)
          ELSE round(p.monthly_amount * ${unit}::numeric) END AS plan_revenue,
        coalesce(b.amount, 0) AS credit_revenue, coalesce(u.credits, 0) AS used, coalesce(u.calls, 0) AS calls,
        coalesce(a.monthly + a.lasting, 0) AS balance, coalesce(a.owed, 0) AS owed
      FROM tenant t
      LEFT JOIN tenant_subscription s ON s.tenant_id = t.id AND s.mode = ${mode}
      LEFT JOIN plan p ON p.key = s.plan_key
      LEFT JOIN bought b ON b.tenant_id = t.id
      LEFT JOIN used u ON u.tenant_id = t.id
      LEFT JOIN credit_account a ON a.tenant_id = t.id),
    told AS (
      SELECT id, name, demo, "planKey", phase, coalesce(plan_revenue, 0)::float8 AS "planRevenue",
        credit_revenue::float8 AS "creditRevenue", (coalesce(plan_revenue, 0) + credit_revenue)::float8 AS revenue,
        used::float8 AS "creditsUsed", calls::float8 AS calls, balance::float8 AS balance, owed::float8 AS owed
      FROM each)
    SELECT * FROM told ${later} ORDER BY ${by} DESC, id LIMIT ${limit}`;
}
