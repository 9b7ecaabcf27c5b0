import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { toPage } from '../../../platform/schema';
import type { Attribute } from '../attributes/attribute';
import { getCatalog } from '../catalogs/store';
import { imageOf, pictureOf } from '../pictures/address';
import { faultOn } from '../pictures/fault';
import type { ItemView, ListItems, OneItem } from './schemas';
import * as store from './store/read';

export async function listItems(ctx: Ctx, { catalogId, ...filter }: ListItems) {
  const { tenantId } = authorize(ctx, 'catalog:read');
  const key = { tenantId, id: catalogId };
  const { catalog, rows } = await withTenant(ctx, async (tx) => ({
    catalog: await getCatalog(tx, key),
    rows: await store.listItems(tx, key, filter),
  }));
  const page = toPage(rows, filter.limit, store.cursorOf);
  const items = page.items.map((row) => toItemView(ctx.platform, catalog, row));
  return { ...page, items: filter.pictures ? items.filter(({ pictureFault }) => pictureFault) : items };
}

export async function getItem(ctx: Ctx, key: OneItem): Promise<ItemView> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return withTenant(ctx, async (tx) => {
    const row = await store.getItem(tx, { tenantId, ...key });
    return toItemView(ctx.platform, await getCatalog(tx, { tenantId, id: key.catalogId }), row);
  });
}

export function toItemView(
  platform: Pick<Platform, 'fileCapabilities' | 'publicUrl'>,
  { attributes }: { attributes: readonly Attribute[] },
  row: store.ItemRow,
): ItemView {
  const { id, catalogId, externalId, title, description, url, image, values, version, createdAt, updatedAt } =
    row;
  const picture = pictureOf(platform, attributes, row);
  const pictureFault = row.pictureFault && faultOn(row.pictureFault, imageOf(attributes, row));
  const words = { externalId, title, description, url, image, picture, pictureFault, values };
  return { id, catalogId, ...words, version, createdAt, updatedAt };
}
