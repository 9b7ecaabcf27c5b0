import type { Tx } from '../../../../platform/db';
import type { Level } from '../domain';
import type { AtZero } from '../types';
import { big, words } from './sql';

export type Settings = { dailyCap: number | null; atZero: AtZero; warnBelow: number };

export async function writeSettings(tx: Tx, tenantId: string, settings: Settings): Promise<void> {
  const { dailyCap, atZero, warnBelow } = settings;
  await tx.$executeRaw`
    INSERT INTO credit_account (tenant_id, daily_cap, at_zero, warn_below)
    VALUES (${tenantId}, ${big(dailyCap)}, ${words(atZero)}, ${big(warnBelow)})
    ON CONFLICT (tenant_id) DO UPDATE SET daily_cap = excluded.daily_cap, at_zero = excluded.at_zero,
      warn_below = excluded.warn_below`;
}

export async function writeLimited(tx: Tx, tenantId: string, limited: boolean): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO credit_account (tenant_id, limited) VALUES (${tenantId}, ${limited})
    ON CONFLICT (tenant_id) DO UPDATE SET limited = excluded.limited`;
}

type Drifted = { tenantId: string; level: Level };

/** Of all tenants, in an operator's transaction: whose money stands otherwise than they were told last. */
export async function listDrifted(tx: Tx, limit: number): Promise<Drifted[]> {
  return tx.$queryRaw<Drifted[]>`
    SELECT tenant_id AS "tenantId", level FROM (SELECT tenant_id, told_level,
      CASE WHEN monthly + lasting + held <= 0 THEN 'empty'
        WHEN monthly + lasting + held < warn_below THEN 'low' ELSE 'ok' END AS level
      FROM credit_account) a
    WHERE level <> told_level ORDER BY tenant_id LIMIT ${limit}`;
}

/** Whether it was news: one of several who look at the same time tells it. */
export async function writeTold(tx: Tx, { tenantId, level }: Drifted): Promise<Level | null> {
  const [row] = await tx.$queryRaw<{ before: Level }[]>`
    WITH was AS MATERIALIZED (SELECT told_level FROM credit_account WHERE tenant_id = ${tenantId} FOR UPDATE)
    UPDATE credit_account a SET told_level = ${words(level)} FROM was
    WHERE a.tenant_id = ${tenantId} AND was.told_level <> ${words(level)}
    RETURNING was.told_level AS before`;
  return row?.before ?? null;
}
