import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { type CatalogRow, getCatalog } from '../catalogs/store';
import { proposeAttributes } from './propose-attributes';
import type { ImportView, ListImports, OneImport } from './schemas';
import * as store from './store';

export async function getImport(ctx: Ctx, key: OneImport): Promise<ImportView> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: key.catalogId });
    return toImportView(await store.getImport(tx, { tenantId, ...key }), catalog);
  });
}

export async function listImports(ctx: Ctx, { catalogId, ...filter }: ListImports) {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    const page = toPage(await store.listImports(tx, catalog, filter), filter.limit, store.cursorOf);
    return { ...page, items: page.items.map((row) => toImportView(row, catalog)) };
  });
}

export function toImportView(row: store.ImportRow, { attributes }: CatalogRow): ImportView {
  const { id, catalogId, name, status, columns, mapping, replaces, counts, problems, changes } = row;
  const taken = new Set(attributes.map(({ key }) => key));
  const proposed = proposeAttributes(columns, { mapping, taken, now: row.createdAt });
  const { nextRow: done, reason, createdAt, finishedAt } = row;
  return {
    ...{ id, catalogId, name, status, columns, mapping, proposed, replaces },
    ...{ done, counts, problems, changes, reason, createdAt, finishedAt },
  };
}
