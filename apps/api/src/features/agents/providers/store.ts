import type { Prisma, ProviderKey } from '../../../generated/prisma/client';
import type { Question, Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

export type { ProviderKey } from '../../../generated/prisma/client';
export type OwnKey = { key: string; baseUrl: string | null };
export type SealedKey = { provider: string; sealed: string; baseUrl: string | null };
type Key = { tenantId: string; provider: string };

export const sealedKeys: Question<SealedKey[]> = {
  statement: {
    name: 'provider-keys',
    text: `SELECT provider, sealed, base_url AS "baseUrl" FROM provider_key WHERE tenant_id = current_tenant()`,
    values: [],
  },
  read: (rows) => rows as SealedKey[],
};

export async function listKeys(tx: Tx, tenantId: string): Promise<ProviderKey[]> {
  return tx.providerKey.findMany({ where: { tenantId } });
}

export async function getKey(tx: Tx, key: Key): Promise<ProviderKey> {
  const found = await tx.providerKey.findUnique({ where: { tenantId_provider: key } });
  if (!found) throw new NotFound('key');
  return found;
}

export async function upsertKey(tx: Tx, row: Prisma.ProviderKeyUncheckedCreateInput): Promise<ProviderKey> {
  const { tenantId, provider } = row;
  return tx.providerKey.upsert({
    where: { tenantId_provider: { tenantId, provider } },
    create: row,
    update: row,
  });
}

/** Of the very key that was tried: another may have taken its place. */
export async function setState(
  tx: Tx,
  { tenantId, provider, sealed }: Key & { sealed: string },
  data: { state: string; checkedAt: Date },
): Promise<void> {
  await tx.providerKey.updateMany({ where: { tenantId, provider, sealed }, data });
}

export async function deleteKey(tx: Tx, key: Key): Promise<void> {
  await tx.providerKey.deleteMany({ where: key });
}

export type Lately = {
  provider: string;
  calls: number;
  failures: number;
  answeredAt: Date | null;
  firstTokenMs: number | null;
  failedAt: Date | null;
  reason: string | null;
};

/** Turns that are looked at: more say no more of how a provider does. */
const mostTurns = 2000;

/** How calls for visitors went, on whichever node they were made. */
export function readLately(
  tx: Tx,
  { tenantId, since }: { tenantId: string; since: Date },
): Promise<Lately[]> {
  return tx.$queryRaw<Lately[]>`
    SELECT call ->> 'provider' AS provider, count(*)::int AS calls,
      count(*) FILTER (WHERE failed)::int AS failures,
      max(at) FILTER (WHERE call ->> 'outcome' = 'answered') AS "answeredAt",
      percentile_disc(0.5) WITHIN GROUP (ORDER BY (call ->> 'firstTokenMs')::float8::int) AS "firstTokenMs",
      max(at) FILTER (WHERE failed) AS "failedAt",
      (array_agg(call ->> 'outcome' ORDER BY at DESC) FILTER (WHERE failed))[1] AS reason
    FROM (SELECT trace, created_at AS at FROM turn WHERE tenant_id = ${tenantId} AND created_at > ${since}
      ORDER BY created_at DESC LIMIT ${mostTurns}) AS late
    CROSS JOIN LATERAL jsonb_array_elements(late.trace -> 'models') AS call
    CROSS JOIN LATERAL (SELECT call ->> 'outcome' NOT IN ('answered', 'aborted', 'answering') AS failed) AS how
    GROUP BY 1`;
}

/** Held until the transaction ends, so that nobody replaces one meanwhile. */
export async function holdKeys(tx: Tx, tenantId: string): Promise<{ provider: string; sealed: string }[]> {
  return tx.$queryRaw`SELECT provider, sealed FROM provider_key WHERE tenant_id = ${tenantId} FOR UPDATE`;
}

export async function setSealed(tx: Tx, key: Key, sealed: string): Promise<void> {
  await tx.providerKey.updateMany({ where: key, data: { sealed } });
}
