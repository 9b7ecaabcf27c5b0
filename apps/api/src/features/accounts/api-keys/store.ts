import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

export async function insertApiKey(tx: Tx, key: Prisma.ApiKeyUncheckedCreateInput): Promise<void> {
  await tx.apiKey.createMany({ data: key });
}

export async function listApiKeys(tx: Tx) {
  return tx.apiKey.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] });
}

export async function deleteApiKey(tx: Tx, key: { tenantId: string; id: string }) {
  const found = await tx.apiKey.findUnique({ where: { tenantId_id: key } });
  if (!found) throw new NotFound('API key');
  await tx.apiKey.deleteMany({ where: key });
  return found;
}

export async function findByHash(tx: Tx, hash: string) {
  return tx.apiKey.findUnique({ where: { hash }, include: { tenant: { select: { suspendedAt: true } } } });
}

export async function touchApiKey(tx: Tx, key: { tenantId: string; id: string }, at: Date): Promise<void> {
  await tx.apiKey.updateMany({ where: key, data: { lastUsedAt: at } });
}
