import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { CatalogView, OneCatalog } from './schemas';
import * as store from './store';

export async function listCatalogs(ctx: Ctx): Promise<{ items: CatalogView[] }> {
  authorize(ctx, 'catalog:read');
  return { items: (await withTenant(ctx, store.listCatalogs)).map(toCatalogView) };
}

export async function getCatalog(ctx: Ctx, { catalogId }: OneCatalog): Promise<CatalogView> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return toCatalogView(await withTenant(ctx, (tx) => store.getCatalog(tx, { tenantId, id: catalogId })));
}

export function toCatalogView(row: store.CatalogRow): CatalogView {
  const { id, name, description, nouns, attributes, items, version, createdAt, updatedAt } = row;
  return { id, name, description, nouns, attributes, items, version, createdAt, updatedAt };
}
