import { Prisma } from '../../../../generated/prisma/client';
import { entryColumns } from './sql';

/**
 * For a statement that has `sums`, one row of the account as it was and what is put into it, and `moves` (pos, kind,
 * monthly, lasting, owed, key, reason, charged), each a change of the purses. Numbers them, and says what is in the
 * purses after each.
 */
export const numbered = Prisma.sql`
  SELECT moves.*, last_number + row_number() OVER line AS number,
    sums.was_monthly + sum(moves.monthly) OVER line AS monthly_after,
    sums.was_lasting + sum(moves.lasting) OVER line AS lasting_after,
    sums.was_owed + sum(moves.owed) OVER line AS owed_after
  FROM moves, sums WINDOW line AS (ORDER BY pos)`;

type Entry = { tenantId: string; holdId: Prisma.Sql; purpose: Prisma.Sql; actor: Prisma.Sql; at: Prisma.Sql };

export const insertNumbered = (entry: Entry, which: Prisma.Sql) => Prisma.sql`
  INSERT INTO credit_entry (${entryColumns})
  SELECT ${entry.tenantId}, number, kind, monthly, lasting, monthly_after, lasting_after, owed_after, charged, key,
    ${entry.holdId}, ${entry.purpose}, reason, ${entry.actor}, ${entry.at}
  FROM numbered WHERE ${which}`;

/** What the account is after the last of them. */
export const afterAll = Prisma.sql`
  SELECT number, monthly_after, lasting_after, owed_after FROM numbered ORDER BY number DESC LIMIT 1`;
