import type { Db } from '../db';
import { platformTenant } from './schema';

export type Claimed = {
  id: string;
  tenantId: string | null;
  attempt: number;
  payload: unknown;
  /** From due to claimed. */
  lateMs: number;
};

export type ClaimRequest = {
  queue: string;
  limit: number;
  /** The tenant served last: the round goes on behind it. */
  after: string;
  maxPerTenant: number;
  /** The runs that tenants have already. */
  held: ReadonlyMap<string, number>;
  leaseMs: number;
};

export type Claim = { jobs: Claimed[]; after: string; more: boolean };

type Row = {
  id: string;
  data: { tenant: string; payload: unknown };
  retryCount: number;
  lateMs: number;
  turn: number;
  place: number;
  cut: boolean;
};

/** The next jobs of a queue: every tenant's first before anyone's second, however long a tenant's own line is. */
export async function claim(db: Db, request: ClaimRequest): Promise<Claim> {
  const rows = await select(db, request);
  rows.sort((a, b) => a.turn - b.turn || a.place - b.place);
  return {
    jobs: rows.map(toClaimed),
    after: rows.at(-1)?.data.tenant ?? request.after,
    more: rows.length === request.limit || rows.some((row) => row.cut),
  };
}

/**
 * `ring` steps from tenant to tenant through the index, once around, so that a long line costs no more than a
 * short one. Rows of a node that claims at the same moment are skipped. The attempt's number is the fence:
 * whoever lost a job to another node can neither finish nor fail it any more.
 */
function select(db: Db, { queue, limit, after, maxPerTenant, held, leaseMs }: ClaimRequest) {
  return db.prisma.$queryRaw<Row[]>`
    WITH RECURSIVE ready AS NOT MATERIALIZED (
      SELECT id, priority, start_after, (data ->> 'tenant') COLLATE "C" AS tenant FROM pgboss.job
      WHERE name = ${queue} AND state < 'active' AND start_after <= now()
    ), ring AS (
      (
        (SELECT tenant, 0 AS lap, 1 AS place FROM ready WHERE tenant > ${after} ORDER BY tenant LIMIT 1)
        UNION ALL
        (SELECT tenant, 1, 1 FROM ready WHERE tenant <= ${after} ORDER BY tenant LIMIT 1)
        LIMIT 1
      )
      UNION ALL
      SELECT next.tenant, next.lap, ring.place + 1 FROM ring CROSS JOIN LATERAL (
        (SELECT tenant, ring.lap FROM ready
         WHERE tenant > ring.tenant AND (ring.lap = 0 OR tenant <= ${after}) ORDER BY tenant LIMIT 1)
        UNION ALL
        (SELECT tenant, 1 FROM ready WHERE ring.lap = 0 AND tenant <= ${after} ORDER BY tenant LIMIT 1)
        LIMIT 1
      ) next WHERE ring.place < ${limit + held.size}::int
    ), served AS (
      SELECT tenant, place, ${maxPerTenant}::int - coalesce(runs, 0) AS free
      FROM ring LEFT JOIN unnest(${[...held.keys()]}::text[], ${[...held.values()]}::int[]) AS held (tenant, runs)
        USING (tenant)
      WHERE coalesce(runs, 0) < ${maxPerTenant}::int
    ), share AS (
      SELECT ceil(${limit}::numeric / greatest(count(*), 1)) AS jobs FROM served
    ), candidate AS (
      SELECT line.id, line.turn, served.place, line.turn = share.jobs AS cut
      FROM share CROSS JOIN served CROSS JOIN LATERAL (
        SELECT locked.id, row_number() OVER () AS turn FROM (
          SELECT id FROM pgboss.job
          WHERE name = ${queue} AND state < 'active' AND start_after <= now()
            AND (data ->> 'tenant') COLLATE "C" = served.tenant
          ORDER BY priority DESC, start_after, id LIMIT least(share.jobs, served.free) FOR UPDATE SKIP LOCKED
        ) locked
      ) line
    ), chosen AS (
      SELECT * FROM candidate ORDER BY turn, place LIMIT ${limit}::int
    )
    UPDATE pgboss.job SET state = 'active', started_on = now(),
      expire_in = make_interval(secs => ${leaseMs}::float8 / 1000),
      retry_count = retry_count + CASE WHEN started_on IS NULL THEN 0 ELSE 1 END
    FROM chosen WHERE job.name = ${queue} AND job.id = chosen.id
    RETURNING job.id, job.data, job.retry_count AS "retryCount",
      (extract(epoch FROM now() - job.start_after) * 1000)::float8 AS "lateMs",
      chosen.turn::int, chosen.place::int, chosen.cut`;
}

function toClaimed({ id, data, retryCount, lateMs }: Row): Claimed {
  return {
    id,
    tenantId: data.tenant === platformTenant ? null : data.tenant,
    attempt: retryCount + 1,
    payload: data.payload,
    lateMs,
  };
}
