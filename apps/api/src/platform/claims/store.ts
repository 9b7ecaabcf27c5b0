import { Prisma } from '../../generated/prisma/client';
import { type Db, type Tx, withOperator } from '../db';

/** A row that one node holds until a moment that it keeps moving on; the token fences it off from the next holder. */
export type Lease = { tenantId: string; id: string; token: string };
export type Settlement = Lease & { next: Date | null };

export type Search = {
  now: Date;
  until: Date;
  limit: number;
  perTenant: number;
  /** How many rows of each tenant this node works on already. */
  busy: Record<string, number>;
};

export type Found = {
  claims: (Lease & { dueAt: Date })[];
  /** How many due rows were considered: as many as the limit means that there may be more. */
  looked: number;
  nextDueAt: Date | null;
};

export type ClaimStore = {
  claim(search: Search): Promise<Found>;
  /** Those that are still held, and whether each could be renewed: a row that its own run has locked cannot. */
  renew(leases: Lease[], until: Date): Promise<(Lease & { renewed: boolean })[]>;
  /** Those that were still held and are settled now. */
  settle(settlements: Settlement[]): Promise<Lease[]>;
};

const tableName = /^[a-z][a-z0-9_]*$/;

/** The operator's role sees every tenant's due rows; the table grants it these columns and no others. */
export function createClaimStore(db: Db, table: string): ClaimStore {
  const ctx = { platform: { db }, tenantId: null };
  const name = nameOf(table);
  return {
    claim: (search) => withOperator(ctx, (tx) => claimDue(tx, name, search), { retry: true }),
    renew: (leases, until) => withOperator(ctx, (tx) => renew(tx, name, { leases, until }), { retry: true }),
    settle: (settlements) => withOperator(ctx, (tx) => settle(tx, name, settlements), { retry: true }),
  };
}

/** In the transaction that writes what the work has come to: both happen, or neither does. */
export async function settleWithin(tx: Tx, table: string, settlement: Settlement): Promise<boolean> {
  return (await settle(tx, nameOf(table), [settlement])).length === 1;
}

function nameOf(table: string): Prisma.Sql {
  if (!tableName.test(table)) throw new Error(`${table} is no table name.`);
  return Prisma.raw(`"${table}"`);
}

type FoundRow = {
  claims: (Lease & { dueAt: string })[];
  looked: number;
  nextDueAt: Date | null;
};

// SKIP LOCKED lets nodes pass each other by; the earliest due rows go first, a busy tenant's wait.
async function claimDue(tx: Tx, table: Prisma.Sql, search: Search): Promise<Found> {
  const { now, until, limit, perTenant } = search;
  const busy = JSON.stringify(search.busy);
  const [row] = await tx.$queryRaw<FoundRow[]>`
    WITH candidate AS (
      SELECT tenant_id, id, due_at FROM ${table}
      WHERE due_at <= ${now}::timestamptz
        AND tenant_id <> ALL (ARRAY(
          SELECT key FROM jsonb_each_text(${busy}::jsonb) WHERE value::int >= ${perTenant}::int))
      ORDER BY due_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY tenant_id ORDER BY due_at) AS nth FROM candidate
    ), claimed AS (
      UPDATE ${table} AS t SET due_at = ${until}::timestamptz, lease_token = gen_random_uuid()::text
      FROM ranked AS r
      WHERE t.tenant_id = r.tenant_id AND t.id = r.id
        AND coalesce((${busy}::jsonb ->> r.tenant_id)::int, 0) + r.nth <= ${perTenant}::int
      RETURNING r.tenant_id, r.id, r.due_at, t.lease_token
    )
    SELECT
      (SELECT count(*)::int FROM candidate) AS looked,
      (SELECT min(due_at) FROM ${table} WHERE due_at > ${now}::timestamptz) AS "nextDueAt",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object(
          'tenantId', tenant_id, 'id', id, 'token', lease_token, 'dueAt', due_at) ORDER BY due_at)
        FROM claimed
      ), '[]') AS claims`;
  if (!row) return { claims: [], looked: 0, nextDueAt: null };
  return { ...row, claims: row.claims.map((claim) => ({ ...claim, dueAt: new Date(claim.dueAt) })) };
}

type Renewal = { leases: Lease[]; until: Date };

// A run may hold its own row's lock for a while: waiting for that here would stop every renewal.
async function renew(tx: Tx, table: Prisma.Sql, { leases, until }: Renewal) {
  return tx.$queryRaw<(Lease & { renewed: boolean })[]>`
    WITH held AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(leases)}::jsonb)
        AS lease("tenantId" text, id text, token text)
    ), free AS (
      SELECT t.tenant_id, t.id FROM ${table} AS t
      JOIN held ON t.tenant_id = held."tenantId" AND t.id = held.id AND t.lease_token = held.token
      FOR UPDATE OF t SKIP LOCKED
    ), renewed AS (
      UPDATE ${table} AS t SET due_at = ${until}::timestamptz FROM free
      WHERE t.tenant_id = free.tenant_id AND t.id = free.id
      RETURNING t.tenant_id, t.id
    )
    SELECT held.*, renewed.id IS NOT NULL AS renewed FROM held
    JOIN ${table} AS t ON t.tenant_id = held."tenantId" AND t.id = held.id AND t.lease_token = held.token
    LEFT JOIN renewed ON renewed.tenant_id = held."tenantId" AND renewed.id = held.id`;
}

async function settle(tx: Tx, table: Prisma.Sql, settlements: Settlement[]) {
  return tx.$queryRaw<Lease[]>`
    UPDATE ${table} AS t SET due_at = done.next, lease_token = NULL
    FROM jsonb_to_recordset(${JSON.stringify(settlements)}::jsonb)
      AS done("tenantId" text, id text, token text, next timestamptz)
    WHERE t.tenant_id = done."tenantId" AND t.id = done.id AND t.lease_token = done.token
    RETURNING done."tenantId", done.id, done.token`;
}
