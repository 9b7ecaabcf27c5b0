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

/** Held until the transaction ends, so that nobody replaces one meanwhile. */
export async function holdKeys(tx: Tx, tenantId: string): Promise<{ provider: string; sealed: string }[]> {
  return tx.$queryRaw`SELECT provider, sealed FROM provider_key WHERE tenant_id = ${tenantId} FOR UPDATE`;
}

export async function setSealed(tx: Tx, key: Key, sealed: string): Promise<void> {
  await tx.providerKey.updateMany({ where: key, data: { sealed } });
}
