import { Prisma } from '../../../../generated/prisma/client';
import { found, type Question, type Row } from '../../../../platform/db';
import type { Hold, Purpose } from '../types';
import { afterAll, insertNumbered, numbered } from './moves';
import { big, holdColumns, lockAccount, type Place, runStatement, time, words } from './sql';

export type Tokens = { in: number; out: number };

export type EndHold = {
  tenantId: string;
  holdId: string;
  /** Null gives all of it back. */
  charge: number | null;
  details: Purpose;
  tokens: Tokens;
  reason: string;
  actor: string | null;
  now: Date;
};

/** The hold as this call ended it; null unless it was an open one of at least that much. */
export async function endHold(place: Place, end: EndHold): Promise<Hold | null> {
  const { statement, read } = endingHold(end);
  return read(await runStatement(place, statement));
}

export function endingHold(end: EndHold): Question<Hold | null> {
  const [name, { text, values }] =
    end.charge === null
      ? (['release-credits', releaseOf(end)] as const)
      : (['settle-credits', settleOf(end, end.charge)] as const);
  return { statement: { name, text, values }, read: ([row]) => (row ? holdOf(row) : null) };
}

function holdOf({ found: _, ...hold }: Row): Hold {
  return hold as Hold;
}

function settleOf(end: EndHold, charge: number): Prisma.Sql {
  const { tenantId, details, now } = end;
  const known = (field: keyof Purpose, given: string | undefined) =>
    Prisma.sql`coalesce(${words(given)}, purpose->>${words(field)})`;
  const quantity = Prisma.sql`coalesce(${big(details.quantity)}, (purpose->>'quantity')::bigint)`;
  const purpose = Prisma.sql`${known('conversationId', details.conversationId)},
    ${known('messageId', details.messageId)}, ${known('agentId', details.agentId)},
    ${known('provider', details.provider)}, ${known('model', details.model)}, ${known('unit', details.unit)},
    ${quantity}, ${known('priceId', details.priceId)}`;
  const named = (field: keyof Purpose, given: string | undefined) =>
    Prisma.sql`coalesce(${known(field, given)}, '')`;
  return Prisma.sql`${endingOf(end, { kind: 'settle', charge, purpose })}, used AS (
      INSERT INTO credit_usage AS u (tenant_id, day, agent_id, provider, model, unit, payer, calls, quantity,
        tokens_in, tokens_out, credits)
      SELECT ${tenantId}, day_in_zone(${time(now)}, t.time_zone), ${named('agentId', details.agentId)},
        ${named('provider', details.provider)}, ${named('model', details.model)}, ${named('unit', details.unit)},
        'credits', 1, coalesce(${quantity}, 1), ${big(end.tokens.in)}, ${big(end.tokens.out)}, ${big(charge)}
      FROM ended, tenant t WHERE t.id = ${tenantId}
      ON CONFLICT (tenant_id, day, agent_id, provider, model, unit, payer) DO UPDATE SET calls = u.calls + 1,
        quantity = u.quantity + excluded.quantity, tokens_in = u.tokens_in + excluded.tokens_in,
        tokens_out = u.tokens_out + excluded.tokens_out, credits = u.credits + excluded.credits
    ) SELECT ${holdColumns}, ${Prisma.raw(found)} FROM ended`;
}

function releaseOf(end: EndHold): Prisma.Sql {
  const known = (field: keyof Purpose) => Prisma.sql`purpose->>${words(field)}`;
  const purpose = Prisma.sql`${known('conversationId')}, ${known('messageId')}, ${known('agentId')},
    ${known('provider')}, ${known('model')}, ${known('unit')}, (purpose->>'quantity')::bigint, ${known('priceId')}`;
  return Prisma.sql`${endingOf(end, { kind: 'release', charge: 0, purpose })} SELECT ${holdColumns} FROM ended`;
}

type Ending = { kind: 'settle' | 'release'; charge: number; purpose: Prisma.Sql };

/**
 * The account is locked before the hold is looked at, as in every other statement. What comes back pays what is owed
 * first; what comes back to a period that is over goes at once.
 */
function endingOf(end: EndHold, { kind, charge, purpose }: Ending): Prisma.Sql {
  const { tenantId, holdId, now } = end;
  const settled = kind === 'settle';
  return Prisma.sql`
    WITH locked AS MATERIALIZED (${lockAccount(tenantId)}), ended AS (
      UPDATE credit_hold h SET state = ${settled ? 'settled' : 'released'}, charged = ${big(charge)},
        ended_at = ${time(now)}, message_id = coalesce(${words(end.details.messageId)}, h.message_id)
      FROM locked
      WHERE h.tenant_id = locked.tenant_id AND h.id = ${holdId} AND h.state = 'open'
        AND h.monthly + h.lasting >= ${big(charge)}
      RETURNING h.*
    ), back AS (
      SELECT locked.monthly AS was_monthly, locked.lasting AS was_lasting, locked.owed AS was_owed,
        locked.last_number, locked.held - ended.monthly - ended.lasting AS still_held, locked.spent_today, ended.purpose,
        ended.monthly - least(${big(charge)}, ended.monthly) AS monthly,
        ended.lasting - greatest(${big(charge)} - ended.monthly, 0) AS lasting,
        ended.period_key IS DISTINCT FROM locked.period_key AS over,
        ended.spent_on IS NOT DISTINCT FROM locked.spent_on AS today
      FROM locked, ended
    ), sums AS (
      SELECT back.*, CASE WHEN over THEN 0 ELSE monthly END AS stays,
        least(was_owed, lasting) AS repaid,
        least(was_owed - least(was_owed, lasting), CASE WHEN over THEN 0 ELSE monthly END) AS repaid_monthly
      FROM back
    ), moves AS (
      SELECT 1 AS pos, ${words(kind)} AS kind, monthly, lasting, 0::bigint AS owed, 'end:' || ${words(holdId)} AS key,
        ${words(end.reason)} AS reason, ${settled ? big(charge) : Prisma.sql`NULL::bigint`} AS charged, purpose FROM sums
      UNION ALL
      SELECT 2, 'expiry', stays - monthly, 0, 0, 'expiry:' || ${words(holdId)}, 'Came back after its period was over',
        NULL, purpose FROM sums WHERE stays < monthly
      UNION ALL
      SELECT 3, 'refund', -repaid_monthly, -repaid, -repaid - repaid_monthly, 'owed:' || ${words(holdId)},
        'Taken for what was owed', NULL, purpose FROM sums WHERE repaid + repaid_monthly > 0
    ), numbered AS (${numbered}), entries AS (
      ${insertNumbered(
        { tenantId, holdId: words(holdId), purpose, actor: words(end.actor), at: time(now) },
        Prisma.sql`true`,
      )}
    ), account AS (
      UPDATE credit_account a SET monthly = last.monthly_after, lasting = last.lasting_after,
        owed = last.owed_after, last_number = last.number, held = still_held,
        spent_today = CASE WHEN today THEN sums.spent_today - sums.monthly - sums.lasting ELSE sums.spent_today END
      FROM sums, (${afterAll}) last WHERE a.tenant_id = ${tenantId}
    )`;
}
