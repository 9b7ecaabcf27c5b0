import { Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import type { Purpose } from '../types';
import type { Tokens } from './end';
import { big, type Place, run, time, words } from './sql';

export type Used = {
  tenantId: string;
  payer: 'own-key' | 'house';
  purpose: Purpose;
  tokens: Tokens;
  now: Date;
};

export async function addUsage(place: Place, { tenantId, payer, purpose, tokens, now }: Used): Promise<void> {
  const named = (value: string | undefined) => Prisma.sql`coalesce(${words(value)}, '')`;
  await run(
    place,
    'add-usage',
    Prisma.sql`
      INSERT INTO credit_usage AS u (tenant_id, day, agent_id, provider, model, unit, payer, calls, quantity,
        tokens_in, tokens_out, credits)
      SELECT id, day_in_zone(${time(now)}, time_zone), ${named(purpose.agentId)}, ${named(purpose.provider)},
        ${named(purpose.model)}, ${named(purpose.unit)}, ${words(payer)}, 1, ${big(purpose.quantity ?? 1)},
        ${big(tokens.in)}, ${big(tokens.out)}, 0
      FROM tenant WHERE id = ${tenantId}
      ON CONFLICT (tenant_id, day, agent_id, provider, model, unit, payer) DO UPDATE SET calls = u.calls + 1,
        quantity = u.quantity + excluded.quantity, tokens_in = u.tokens_in + excluded.tokens_in,
        tokens_out = u.tokens_out + excluded.tokens_out
      RETURNING calls::float8 AS calls`,
  );
}

export type UsageRow = {
  day: string;
  agentId: string;
  provider: string;
  model: string;
  unit: string;
  payer: 'credits' | 'own-key' | 'house';
  calls: number;
  quantity: number;
  tokensIn: number;
  tokensOut: number;
  credits: number;
};

type Days = { tenantId: string; from: string; to: string };

/** Days as they are called where the tenant is, both included. */
export async function listUsage(tx: Tx, { tenantId, from, to }: Days): Promise<UsageRow[]> {
  return tx.$queryRaw<UsageRow[]>`
    SELECT day::text AS day, agent_id AS "agentId", provider, model, unit, payer, calls::float8 AS calls,
      quantity::float8 AS quantity, tokens_in::float8 AS "tokensIn", tokens_out::float8 AS "tokensOut",
      credits::float8 AS credits
    FROM credit_usage WHERE tenant_id = ${tenantId} AND day BETWEEN ${from}::date AND ${to}::date
    ORDER BY day, agent_id, provider, model, unit, payer`;
}

export async function today(tx: Tx, tenantId: string, now: Date): Promise<string> {
  const [row] = await tx.$queryRaw<{ today: string }[]>`
    SELECT day_in_zone(${time(now)}, time_zone)::text AS today FROM tenant WHERE id = ${tenantId}`;
  if (!row) throw new Error('A tenant without a row.');
  return row.today;
}
