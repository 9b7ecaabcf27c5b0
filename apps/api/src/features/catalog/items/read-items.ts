import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { getCatalog } from '../catalogs/store';
import type { ItemView, ListItems, OneItem } from './schemas';
import * as store from './store';

export async function listItems(ctx: Ctx, { catalogId, ...filter }: ListItems) {
  const { tenantId } = authorize(ctx, 'catalog:read');
  const key = { tenantId, id: catalogId };
  const rows = await withTenant(ctx, async (tx) => {
    await getCatalog(tx, key);
    return store.listItems(tx, key, filter);
  });
  const page = toPage(rows, filter.limit, store.cursorOf);
  return { ...page, items: page.items.map(toItemView) };
}

export async function getItem(ctx: Ctx, key: OneItem): Promise<ItemView> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return toItemView(await withTenant(ctx, (tx) => store.getItem(tx, { tenantId, ...key })));
}

export function toItemView(row: store.ItemRow): ItemView {
  const { id, catalogId, externalId, title, description, url, image, values, version, createdAt, updatedAt } =
    row;
  return { id, catalogId, externalId, title, description, url, image, values, version, createdAt, updatedAt };
}
