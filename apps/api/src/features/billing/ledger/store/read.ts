import { Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import type { AtZero, EntryKind, Hold, Movement } from '../types';
import { big, holdColumns, movementColumns, type Place, run, time } from './sql';

/** As numbers, because nothing in the ledger is more than a double holds exactly. */
const asNumbers = (names: string[]) =>
  Prisma.raw(
    names
      .map((name) => `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}::float8 AS "${name}"`)
      .join(', '),
  );

export async function findHold(
  place: Place,
  by: { tenantId: string } & ({ holdId: string } | { businessKey: string }),
) {
  const which =
    'holdId' in by
      ? Prisma.sql`h.id = ${by.holdId}`
      : Prisma.sql`h.id = (SELECT hold_id FROM credit_entry WHERE tenant_id = ${by.tenantId} AND business_key = ${by.businessKey})`;
  const [row] = await run<Hold>(
    place,
    'holdId' in by ? 'find-hold' : 'find-hold-by-key',
    Prisma.sql`SELECT ${holdColumns} FROM credit_hold h WHERE h.tenant_id = ${by.tenantId} AND ${which}`,
  );
  return row ?? null;
}

type MovementRow = Omit<Movement, 'repeated'>;

export async function findMovement(
  place: Place,
  by: { tenantId: string; businessKey: string },
): Promise<MovementRow | null> {
  const [row] = await run<MovementRow>(
    place,
    'find-movement',
    Prisma.sql`SELECT ${movementColumns()} FROM credit_entry
      WHERE tenant_id = ${by.tenantId} AND business_key = ${by.businessKey}`,
  );
  return row ?? null;
}

export async function readPurses(
  place: Place,
  tenantId: string,
): Promise<{ monthly: number; lasting: number }> {
  const [row] = await run<{ monthly: number; lasting: number }>(
    place,
    'read-purses',
    Prisma.sql`SELECT monthly::float8 AS monthly, lasting::float8 AS lasting FROM credit_account
      WHERE tenant_id = ${tenantId}`,
  );
  return row ?? { monthly: 0, lasting: 0 };
}

export type AccountRow = {
  monthly: number;
  lasting: number;
  held: number;
  owed: number;
  periodKey: string | null;
  periodEndsAt: Date | null;
  periodGrant: number;
  dailyCap: number | null;
  spentToday: number;
  atZero: AtZero;
  warnBelow: number;
  limited: boolean;
  timeZone: string;
};

export async function readAccount(tx: Tx, tenantId: string, now: Date): Promise<AccountRow | null> {
  const numbers = asNumbers(['monthly', 'lasting', 'held', 'owed', 'periodGrant', 'dailyCap', 'warnBelow']);
  const [row] = await tx.$queryRaw<AccountRow[]>`
    SELECT ${numbers}, period_key AS "periodKey", period_ends_at AS "periodEndsAt", at_zero AS "atZero", limited,
      time_zone AS "timeZone",
      CASE WHEN spent_on >= day_in_zone(${time(now)}, time_zone) THEN spent_today ELSE 0 END::float8 AS "spentToday"
    FROM credit_account a JOIN tenant t ON t.id = a.tenant_id WHERE tenant_id = ${tenantId}`;
  return row ?? null;
}

export type EntryRow = {
  number: number;
  kind: EntryKind;
  monthly: number;
  lasting: number;
  monthlyAfter: number;
  lastingAfter: number;
  owedAfter: number;
  charged: number | null;
  holdId: string | null;
  conversationId: string | null;
  messageId: string | null;
  agentId: string | null;
  provider: string | null;
  model: string | null;
  unit: string | null;
  quantity: number | null;
  priceId: string | null;
  reason: string;
  actor: string | null;
  at: Date;
};

export type EntryFilter = {
  kinds?: readonly EntryKind[] | undefined;
  agentId?: string | undefined;
  conversationId?: string | undefined;
  messageId?: string | undefined;
  model?: string | undefined;
  text?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
};

type Stretch = EntryFilter & { tenantId: string; before: number | null; limit: number };

const money = ['grant', 'purchase', 'refund', 'adjustment', 'expiry'];

/** The newest first. */
export async function listEntries(
  tx: Tx,
  { tenantId, before, limit, ...filter }: Stretch,
): Promise<EntryRow[]> {
  const numbers = asNumbers([
    'number',
    'monthly',
    'lasting',
    'monthlyAfter',
    'lastingAfter',
    'owedAfter',
    'charged',
    'quantity',
  ]);
  return tx.$queryRaw<EntryRow[]>`
    SELECT ${numbers}, kind, hold_id AS "holdId", conversation_id AS "conversationId", message_id AS "messageId",
      agent_id AS "agentId", provider, model, unit, price_id AS "priceId", reason, actor, at
    FROM credit_entry WHERE tenant_id = ${tenantId} ${whereOf(filter)}
      ${before === null ? Prisma.empty : Prisma.sql`AND number < ${big(before)}`}
    ORDER BY number DESC LIMIT ${limit}`;
}

const told = Prisma.raw('reason, unit, provider, model, agent_id, conversation_id, message_id');

function whereOf({ kinds, from, to, text, ...same }: EntryFilter): Prisma.Sql {
  const columns = {
    agentId: 'agent_id',
    conversationId: 'conversation_id',
    messageId: 'message_id',
    model: 'model',
  };
  const equal = Object.entries(columns).flatMap(([field, column]) => {
    const value = same[field as keyof typeof same];
    return value === undefined ? [] : [Prisma.sql`AND ${Prisma.raw(column)} = ${value}`];
  });
  const onlyMoney = kinds?.every((kind) => money.includes(kind));
  return Prisma.join(
    [
      ...equal,
      kinds ? Prisma.sql`AND kind = ANY (${[...kinds]})` : Prisma.empty,
      // Said in the words of the index that has only these.
      onlyMoney ? Prisma.sql`AND kind NOT IN ('hold', 'settle', 'release')` : Prisma.empty,
      text ? Prisma.sql`AND position(lower(${text}) IN lower(concat_ws(' ', ${told}))) > 0` : Prisma.empty,
      from ? Prisma.sql`AND at >= ${time(from)}` : Prisma.empty,
      to ? Prisma.sql`AND at < ${time(to)}` : Prisma.empty,
    ],
    ' ',
  );
}
