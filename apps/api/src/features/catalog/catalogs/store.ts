import type { Catalog, Prisma } from '../../../generated/prisma/client';
import type { Question, Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { Attribute } from '../attributes/attribute';

export type CatalogRow = Omit<Catalog, 'attributes'> & { attributes: Attribute[] };
export type CatalogKey = { tenantId: string; id: string };

const typed = (row: Catalog) => row as unknown as CatalogRow;

export async function listCatalogs(tx: Tx): Promise<CatalogRow[]> {
  return (await tx.catalog.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(typed);
}

export type CatalogAtHand = { id: string; name: string };

/** Which there are to search, the oldest first: for every answer that is worked out. */
export const catalogsAtHand: Question<CatalogAtHand[]> = {
  statement: {
    name: 'catalogs-at-hand',
    text: `SELECT id, name FROM catalog WHERE tenant_id = current_tenant() AND items > 0
      ORDER BY created_at, id`,
    values: [],
  },
  read: (rows) => rows as CatalogAtHand[],
};

export async function countCatalogs(tx: Tx): Promise<number> {
  return tx.catalog.count();
}

export async function findCatalog(tx: Tx, id: string): Promise<CatalogRow | null> {
  const found = await tx.catalog.findFirst({ where: { id } });
  return found && typed(found);
}

export async function getCatalog(tx: Tx, key: CatalogKey): Promise<CatalogRow> {
  const found = await tx.catalog.findUnique({ where: { tenantId_id: key } });
  if (!found) throw new NotFound('catalog');
  return typed(found);
}

/** FOR UPDATE: whoever writes items of this catalog does so one after the other, so numbers and counts hold. */
export async function lockCatalog(tx: Tx, key: CatalogKey): Promise<CatalogRow> {
  await tx.$queryRaw`SELECT id FROM catalog WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return getCatalog(tx, key);
}

export async function insertCatalog(
  tx: Tx,
  {
    attributes,
    ...row
  }: Omit<Prisma.CatalogUncheckedCreateInput, 'attributes'> & { attributes: Attribute[] },
): Promise<CatalogRow> {
  return typed(await tx.catalog.create({ data: { ...row, attributes } }));
}

export type CatalogChange = {
  name?: string | undefined;
  description?: string | undefined;
  nouns?: string[] | undefined;
  attributes?: Attribute[] | undefined;
  version?: { increment: number };
  wordsVersion?: { increment: number };
  nextNumber?: number;
  items?: { increment: number };
  syncToken?: string | null;
  syncStartedAt?: Date | null;
};

export async function updateCatalog(
  tx: Tx,
  { tenantId, id }: CatalogKey,
  change: CatalogChange,
): Promise<CatalogRow> {
  const data = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return typed(await tx.catalog.update({ where: { tenantId_id: { tenantId, id } }, data }));
}

export async function deleteCatalog(tx: Tx, { tenantId, id }: CatalogKey): Promise<void> {
  await tx.catalog.deleteMany({ where: { tenantId, id } });
}

/** Files of its imports, which are not in the database. */
export async function listFileKeys(tx: Tx, { tenantId, id }: CatalogKey): Promise<string[]> {
  const rows = await tx.catalogImport.findMany({
    where: { tenantId, catalogId: id },
    select: { fileKey: true },
  });
  return rows.map(({ fileKey }) => fileKey);
}
