import { Prisma } from '../../../../generated/prisma/client';
import type { AtZero, Purpose, Refusal } from '../types';
import { big, entryColumns, type Place, purposeValues, run, time, words } from './sql';

export type NewHold = {
  tenantId: string;
  holdId: string;
  businessKey: string;
  amount: number;
  purpose: Purpose;
  reason: string;
  actor: string | null;
  now: Date;
  expiresAt: Date;
};

type Row = { refusal: Refusal | null; left: number; atZero: AtZero; number: number | null };

/** Null when the tenant never had credits; a row without a number when the key was used before. */
export async function insertHold(place: Place, hold: NewHold): Promise<Row | null> {
  const [row] = await run<Row>(place, 'hold-credits', statementOf(hold));
  return row ?? null;
}

/**
 * One statement for the whole of it. What the lock reads is the newest there is, so whether it is enough is decided
 * on that; a key that is there already inserts nothing, and then nothing is taken either. New values are worked out
 * from the locked row alone: those of the row to be updated may be stale, and are checked before that is noticed.
 */
function statementOf(hold: NewHold): Prisma.Sql {
  const { tenantId, holdId, amount, purpose, now } = hold;
  return Prisma.sql`
    WITH locked AS MATERIALIZED (
      SELECT a.*, t.time_zone FROM credit_account a JOIN tenant t ON t.id = a.tenant_id
      WHERE a.tenant_id = ${tenantId} FOR UPDATE OF a
    ), today AS (
      SELECT locked.*, greatest(spent_on, day_in_zone(${time(now)}, time_zone)) AS today,
        least(monthly, ${big(amount)}) AS from_monthly
      FROM locked
    ), asked AS (
      SELECT today.*, ${big(amount)} - from_monthly AS from_lasting,
        CASE WHEN spent_on = today THEN spent_today ELSE 0 END + ${big(amount)} AS spent_with_it
      FROM today
    ), decided AS (
      SELECT asked.*, CASE
        WHEN limited THEN 'limited'
        WHEN from_lasting > lasting THEN 'out-of-credits'
        WHEN spent_with_it > daily_cap THEN 'daily-cap' END AS refusal
      FROM asked
    ), entry AS (
      INSERT INTO credit_entry (${entryColumns})
      SELECT tenant_id, last_number + 1, 'hold', -from_monthly, -from_lasting, monthly - from_monthly,
        lasting - from_lasting, owed, NULL, ${hold.businessKey}, ${holdId}, ${purposeValues(purpose)},
        ${hold.reason}, ${words(hold.actor)}, ${time(now)}
      FROM decided WHERE refusal IS NULL
      ON CONFLICT (tenant_id, business_key) DO NOTHING
      RETURNING number
    ), taken AS (
      INSERT INTO credit_hold (tenant_id, id, monthly, lasting, period_key, spent_on, message_id, purpose,
        created_at, expires_at)
      SELECT tenant_id, ${holdId}, from_monthly, from_lasting, period_key, today, ${words(purpose.messageId)},
        ${JSON.stringify(purpose)}::jsonb, ${time(now)}, ${time(hold.expiresAt)}
      FROM decided, entry
    ), account AS (
      UPDATE credit_account a SET monthly = decided.monthly - from_monthly,
        lasting = decided.lasting - from_lasting, held = decided.held + ${big(amount)},
        last_number = entry.number, spent_on = today, spent_today = spent_with_it
      FROM decided, entry WHERE a.tenant_id = ${tenantId}
    )
    SELECT refusal, (monthly + lasting)::float8 AS left, at_zero AS "atZero", entry.number::float8 AS number
    FROM decided LEFT JOIN entry ON true`;
}
