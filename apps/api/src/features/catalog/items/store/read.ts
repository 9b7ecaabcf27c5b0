import { type CatalogItem, Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import { NotFound } from '../../../../platform/errors';
import type { Values } from '../../attributes/value';
import type { PictureFault } from '../../pictures/fault';

export type ItemRow = Omit<CatalogItem, 'values' | 'pictureFault'> & {
  values: Values;
  pictureFault: PictureFault | null;
};
export type Scope = { tenantId: string; id: string };
export type ItemKey = { tenantId: string; catalogId: string; itemId: string };

const typed = (row: CatalogItem) => row as unknown as ItemRow;

export async function getItem(tx: Tx, { tenantId, catalogId, itemId }: ItemKey): Promise<ItemRow> {
  const found = await tx.catalogItem.findUnique({ where: { tenantId_id: { tenantId, id: itemId } } });
  if (found?.catalogId !== catalogId) throw new NotFound('item');
  return typed(found);
}

export async function findItem(
  tx: Tx,
  { tenantId, itemId }: Omit<ItemKey, 'catalogId'>,
): Promise<ItemRow | null> {
  const found = await tx.catalogItem.findUnique({ where: { tenantId_id: { tenantId, id: itemId } } });
  return found && typed(found);
}

/** Of whichever catalogs. */
export async function findItemsById(
  tx: Tx,
  { tenantId, itemIds }: { tenantId: string; itemIds: readonly string[] },
): Promise<ItemRow[]> {
  return (await tx.catalogItem.findMany({ where: { tenantId, id: { in: [...itemIds] } } })).map(typed);
}

export async function findItems(
  tx: Tx,
  { tenantId, id }: Scope,
  itemIds: readonly string[],
): Promise<ItemRow[]> {
  const rows = await tx.catalogItem.findMany({
    where: { tenantId, catalogId: id, id: { in: [...itemIds] } },
  });
  return rows.map(typed);
}

export async function findNumbered(
  tx: Tx,
  { tenantId, id }: Scope,
  numbers: readonly number[],
): Promise<ItemRow[]> {
  const rows = await tx.catalogItem.findMany({
    where: { tenantId, catalogId: id, number: { in: [...numbers] } },
  });
  return rows.map(typed);
}

/** Of those that have words, the next so many by their place in the index. */
export async function listItemsByPassage(
  tx: Tx,
  { tenantId, id }: Scope,
  { after, limit }: { after: number; limit: number },
): Promise<ItemRow[]> {
  const rows = await tx.catalogItem.findMany({
    where: { tenantId, catalogId: id, passage: { gt: after } },
    orderBy: { passage: 'asc' },
    take: limit,
  });
  return rows.map(typed);
}

export type Known = {
  id: string;
  externalId: string;
  number: number;
  hash: string;
  passage: number | null;
  values: Values;
};

export async function findKnown(
  tx: Tx,
  { tenantId, id }: Scope,
  externalIds: readonly string[],
): Promise<Known[]> {
  return tx.$queryRaw<Known[]>`
    SELECT id, external_id AS "externalId", number, hash, passage, "values"
    FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND external_id = ANY (${[...externalIds]})`;
}

export type ListFilter = {
  limit: number;
  cursor?: string | undefined;
  externalId?: string | undefined;
  pictures?: 'missing' | undefined;
};

export async function listItems(tx: Tx, { tenantId, id }: Scope, filter: ListFilter): Promise<ItemRow[]> {
  const rows = await tx.catalogItem.findMany({
    where: {
      tenantId,
      catalogId: id,
      ...(filter.externalId && { externalId: filter.externalId }),
      ...(filter.pictures && { pictureFault: { not: Prisma.DbNull } }),
      ...afterCursor(filter.cursor),
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: filter.limit + 1,
  });
  return rows.map(typed);
}

/** What was written since, the next so many by their ids. */
export async function listItemsSince(
  tx: Tx,
  { tenantId, id }: Scope,
  { since, after, limit }: { since: Date; after: string; limit: number },
): Promise<ItemRow[]> {
  const rows = await tx.catalogItem.findMany({
    where: { tenantId, catalogId: id, updatedAt: { gte: since }, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
  });
  return rows.map(typed);
}

export function cursorOf({ updatedAt, id }: ItemRow): string {
  return `${updatedAt.toISOString()}~${id}`;
}

function afterCursor(cursor: string | undefined) {
  if (!cursor) return {};
  const [instant = '', id = ''] = cursor.split('~');
  const updatedAt = new Date(instant);
  if (Number.isNaN(updatedAt.getTime())) return { id: '' };
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { gt: id } }] };
}

export async function countSeen(tx: Tx, { tenantId, id }: Scope, token: string): Promise<number> {
  return tx.catalogItem.count({ where: { tenantId, catalogId: id, syncToken: token } });
}

export async function hasValues(tx: Tx, { tenantId, id }: Scope, key: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ there: boolean }[]>`
    SELECT EXISTS (SELECT FROM catalog_item
      WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND "values" ? ${key}) AS there`;
  return row?.there ?? false;
}
