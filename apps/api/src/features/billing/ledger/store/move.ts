import { Prisma } from '../../../../generated/prisma/client';
import type { Movement } from '../types';
import { afterAll, insertNumbered, numbered } from './moves';
import { big, lockAccount, movementColumns, type Place, run, time, words } from './sql';

export type Move = {
  tenantId: string;
  businessKey: string;
  kind: 'grant' | 'purchase' | 'refund' | 'adjustment' | 'expiry';
  reason: string;
  actor: string | null;
  now: Date;
};
type Period = { key: string; endsAt: Date };

/** Puts into a purse; of a period, see `GrantCredits`. */
export function put(
  place: Place,
  move: Move & { monthly: number; lasting: number; period: Period | null },
): Promise<MovedRow | null> {
  const { period } = move;
  const starts = period
    ? Prisma.sql`(period_key IS DISTINCT FROM ${words(period.key)} AND (period_ends_at IS NULL OR period_ends_at < ${time(period.endsAt)}))`
    : Prisma.sql`false`;
  const late = period
    ? Prisma.sql`(period_key <> ${words(period.key)} AND period_ends_at > ${time(period.endsAt)})`
    : Prisma.sql`false`;
  const sums = Prisma.sql`
    SELECT was.*, CASE WHEN starts THEN was_monthly ELSE 0 END AS gone,
      CASE WHEN late THEN 0 ELSE least(was_owed, ${big(move.lasting)}) END AS repaid,
      CASE WHEN late THEN 0 ELSE least(was_owed, ${big(move.monthly)}) END AS repaid_monthly
    FROM (SELECT monthly AS was_monthly, lasting AS was_lasting, owed AS was_owed, last_number,
      coalesce(${starts}, false) AS starts, coalesce(${late}, false) AS late FROM locked) was`;
  const moves = Prisma.sql`
    SELECT 1 AS pos, 'expiry' AS kind, -gone AS monthly, 0::bigint AS lasting, 0::bigint AS owed,
      'rest:' || ${words(move.businessKey)} AS key, 'Left when the next period began' AS reason, false AS main
      FROM sums WHERE gone > 0
    UNION ALL
    SELECT 2, ${words(move.kind)}, ${big(move.monthly)}, ${big(move.lasting)}, 0, ${words(move.businessKey)},
      ${words(move.reason)}, true
      FROM sums
    UNION ALL
    SELECT 3, 'expiry', -${big(move.monthly)}, 0, 0, 'late:' || ${words(move.businessKey)}, 'Came after its period was over',
      false FROM sums WHERE late AND ${big(move.monthly)} > 0
    UNION ALL
    SELECT 4, 'refund', -repaid_monthly, -repaid, -repaid_monthly - repaid, 'owed:' || ${words(move.businessKey)},
      'Taken for what was owed', false FROM sums WHERE repaid_monthly + repaid > 0`;
  const also = period
    ? Prisma.sql`, period_key = CASE WHEN starts THEN ${words(period.key)} ELSE a.period_key END,
        period_ends_at = CASE WHEN late THEN a.period_ends_at ELSE ${time(period.endsAt)} END,
        period_grant = CASE WHEN late THEN a.period_grant WHEN starts THEN ${big(move.monthly)}
          ELSE a.period_grant + ${big(move.monthly)} END`
    : Prisma.empty;
  return apply(place, period ? 'put-monthly' : 'put-credits', { move, sums, moves, also });
}

/** Takes what is there from the lasting purse first; the rest is owed. */
export function takeBack(place: Place, move: Move & { amount: number }): Promise<MovedRow | null> {
  const sums = Prisma.sql`
    SELECT was.*, least(was_monthly, ${big(move.amount)} - from_lasting) AS from_monthly
    FROM (SELECT monthly AS was_monthly, lasting AS was_lasting, owed AS was_owed, last_number,
      least(lasting, ${big(move.amount)}) AS from_lasting FROM locked) was`;
  const moves = Prisma.sql`
    SELECT 1 AS pos, ${words(move.kind)} AS kind, -from_monthly AS monthly, -from_lasting AS lasting,
      ${big(move.amount)} - from_lasting - from_monthly AS owed, ${words(move.businessKey)} AS key, ${words(move.reason)} AS reason,
      true AS main FROM sums`;
  return apply(place, 'take-credits-back', { move, sums, moves, also: Prisma.empty });
}

/** Takes so much or nothing. */
export function take(
  place: Place,
  move: Move & { monthly: number; lasting: number },
): Promise<MovedRow | null> {
  const sums = Prisma.sql`
    SELECT monthly AS was_monthly, lasting AS was_lasting, owed AS was_owed, last_number FROM locked
    WHERE monthly >= ${big(move.monthly)} AND lasting >= ${big(move.lasting)}`;
  const moves = Prisma.sql`
    SELECT 1 AS pos, ${words(move.kind)} AS kind, -${big(move.monthly)} AS monthly, -${big(move.lasting)} AS lasting,
      0::bigint AS owed, ${words(move.businessKey)} AS key, ${words(move.reason)} AS reason, true AS main FROM sums`;
  return apply(place, 'take-credits', { move, sums, moves, also: Prisma.empty });
}

/** Whatever the plan gave and is left, if that period is still the one that runs. */
export function expire(place: Place, move: Move & { periodKey: string }): Promise<MovedRow | null> {
  const sums = Prisma.sql`
    SELECT monthly AS was_monthly, lasting AS was_lasting, owed AS was_owed, last_number FROM locked
    WHERE period_key = ${move.periodKey}`;
  const moves = Prisma.sql`
    SELECT 1 AS pos, ${words(move.kind)} AS kind, -was_monthly AS monthly, 0::bigint AS lasting, 0::bigint AS owed,
      ${words(move.businessKey)} AS key, ${words(move.reason)} AS reason, true AS main FROM sums`;
  const also = Prisma.sql`, period_key = NULL, period_ends_at = NULL, period_grant = 0`;
  return apply(place, 'expire-credits', { move, sums, moves, also });
}

type Parts = { move: Move; sums: Prisma.Sql; moves: Prisma.Sql; also: Prisma.Sql };

type MovedRow = Omit<Movement, 'repeated'>;

/** The main entry decides: where its key is there already, nothing else is written. */
async function apply(
  place: Place,
  name: string,
  { move, sums, moves, also }: Parts,
): Promise<MovedRow | null> {
  const sql = statementOf({ move, sums, moves, also });
  const [row] = await run<{ number: number | null }>(place, name, sql);
  if (row) return row.number === null ? null : (row as MovedRow);
  await run(
    place,
    'open-account',
    Prisma.sql`INSERT INTO credit_account (tenant_id) VALUES (${move.tenantId}) ON CONFLICT DO NOTHING RETURNING tenant_id`,
  );
  const [later] = await run<{ number: number | null }>(place, name, sql);
  return later && later.number !== null ? (later as MovedRow) : null;
}

function statementOf({ move, sums, moves, also }: Parts): Prisma.Sql {
  const { tenantId } = move;
  const entry = {
    tenantId,
    holdId: Prisma.sql`NULL::text`,
    purpose: Prisma.sql`NULL::text, NULL::text, NULL::text, NULL::text, NULL::text, NULL::text, NULL::bigint, NULL::text`,
    actor: words(move.actor),
    at: time(move.now),
  };
  return Prisma.sql`
    WITH locked AS MATERIALIZED (${lockAccount(tenantId)}), sums AS (${sums}), moves AS (
      SELECT m.*, NULL::bigint AS charged FROM (${moves}) m
    ), numbered AS (${numbered}), main AS (
      ${insertNumbered(entry, Prisma.sql`main`)} ON CONFLICT (tenant_id, business_key) DO NOTHING
      RETURNING number, monthly, lasting, monthly_after, lasting_after, owed_after
    ), others AS (
      ${insertNumbered(entry, Prisma.sql`NOT main AND EXISTS (SELECT FROM main)`)}
    ), account AS (
      UPDATE credit_account a SET monthly = last.monthly_after, lasting = last.lasting_after,
        owed = last.owed_after, last_number = last.number ${also}
      FROM main, sums, (${afterAll}) last WHERE a.tenant_id = ${tenantId}
    ) SELECT ${movementColumns('main.')} FROM locked LEFT JOIN main ON true`;
}
