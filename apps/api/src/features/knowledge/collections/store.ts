import type { Collection, Prisma } from '../../../generated/prisma/client';
import { isUniqueViolation, type Tx } from '../../../platform/db';
import { Conflict, NotFound } from '../../../platform/errors';

type Key = { tenantId: string; id: string };
export type CountedCollection = Collection & { sources: number; documents: number };

export async function listCollections(tx: Tx, tenantId: string): Promise<CountedCollection[]> {
  const rows = await tx.collection.findMany({
    where: { tenantId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { sources: true } } },
  });
  const documents = await tx.document.groupBy({ by: ['collectionId'], _count: true, where: { tenantId } });
  const counts = new Map(documents.map(({ collectionId, _count }) => [collectionId, _count]));
  return rows.map(({ _count, ...row }) => ({
    ...row,
    sources: _count.sources,
    documents: counts.get(row.id) ?? 0,
  }));
}

export async function countCollections(tx: Tx, tenantId: string): Promise<number> {
  return tx.collection.count({ where: { tenantId } });
}

export async function insertCollection(tx: Tx, collection: Prisma.CollectionUncheckedCreateInput) {
  return tx.collection.create({ data: collection }).catch(taken);
}

export async function updateCollection(tx: Tx, key: Key, words: { name: string; description: string }) {
  await getCollection(tx, key);
  return tx.collection.update({ where: { tenantId_id: key }, data: words }).catch(taken);
}

export async function getCollection(tx: Tx, key: Key): Promise<Collection> {
  const found = await tx.collection.findUnique({ where: { tenantId_id: key } });
  if (!found) throw new NotFound('collection');
  return found;
}

/** FOR UPDATE: of two who look for a source in it and would make one, the second finds the first's. */
export async function lockCollection(tx: Tx, key: Key): Promise<Collection> {
  await tx.$queryRaw`SELECT id FROM collection WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return getCollection(tx, key);
}

export async function deleteCollection(tx: Tx, key: Key): Promise<void> {
  await tx.collection.deleteMany({ where: key });
}

function taken(error: unknown): never {
  if (isUniqueViolation(error, ['tenant_id', 'name']))
    throw new Conflict('Another collection has this name.');
  throw error;
}
