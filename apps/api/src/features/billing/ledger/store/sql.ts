import { Prisma } from '../../../../generated/prisma/client';
import { queryIn, queryTenant, type ScopeCtx, type Statement, type Tx } from '../../../../platform/db';
import type { Purpose } from '../types';

/** Where a statement runs: in the transaction that is open, or in one of its own. */
export type Place = { tx: Tx } | { ctx: ScopeCtx };

export async function run<Row extends Record<string, unknown>>(
  place: Place,
  name: string,
  sql: Prisma.Sql,
): Promise<Row[]> {
  return runStatement<Row>(place, { name, text: sql.text, values: sql.values });
}

export function runStatement<Row extends Record<string, unknown>>(
  place: Place,
  statement: Statement,
): Promise<Row[]> {
  return 'tx' in place ? queryIn<Row>(place.tx, statement) : queryTenant<Row>(place.ctx, statement);
}

/** Numbers travel as text: what carries them knows 32 bits for certain, and a ledger needs 53. */
export const big = (amount: number | null | undefined) =>
  Prisma.sql`${amount === null || amount === undefined ? null : String(amount)}::bigint`;

export const time = (at: Date | null) => Prisma.sql`${at?.toISOString() ?? null}::timestamptz`;
export const words = (value: string | null | undefined) => Prisma.sql`${value ?? null}::text`;

export const entryColumns =
  Prisma.raw(`tenant_id, number, kind, monthly, lasting, monthly_after, lasting_after,
  owed_after, charged, business_key, hold_id, conversation_id, message_id, agent_id, provider, model, unit,
  quantity, price_id, reason, actor, at`);

/** In the order of the columns. */
export const purposeValues = (purpose: Purpose) =>
  Prisma.sql`${words(purpose.conversationId)}, ${words(purpose.messageId)}, ${words(purpose.agentId)},
    ${words(purpose.provider)}, ${words(purpose.model)}, ${words(purpose.unit)}, ${big(purpose.quantity)},
    ${words(purpose.priceId)}`;

/** The lock that puts all money of a tenant in one order. */
export const lockAccount = (tenantId: string) =>
  Prisma.sql`SELECT * FROM credit_account WHERE tenant_id = ${tenantId} FOR UPDATE`;

export const holdColumns = Prisma.raw(`id AS "holdId", (monthly + lasting)::float8 AS amount, state,
  charged::float8 AS charged, expires_at AS "expiresAt"`);

export const movementColumns = (from = '') =>
  Prisma.raw(`${from}number::float8 AS number, ${from}monthly::float8 AS monthly, ${from}lasting::float8 AS lasting,
    ${from}monthly_after::float8 AS "monthlyAfter", ${from}lasting_after::float8 AS "lastingAfter",
    ${from}owed_after::float8 AS "owedAfter"`);
