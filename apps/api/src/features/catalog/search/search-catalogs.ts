import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { type CatalogRow, listCatalogs } from '../catalogs/store';
import { askAbout } from './ask-about';
import type { CatalogsFound, SearchCatalogs } from './schemas';
import { searchWithin } from './search-within';

/** The same question to several catalogs: each reads it by its own attributes. */
export async function searchCatalogs(
  ctx: Ctx,
  { catalogIds, ...asked }: SearchCatalogs,
): Promise<CatalogsFound> {
  authorize(ctx, 'catalog:read');
  const find = (tx: Tx) => findAsked(tx, catalogIds);
  const about = await askAbout(ctx, asked.query, find);
  return withTenant(ctx, async (tx) => {
    const catalogs: CatalogsFound['catalogs'] = [];
    for (const catalog of await find(tx)) {
      const { id, name } = catalog;
      const { result } = await searchWithin(tx, ctx, { catalog, about: about(id), asked, offset: 0 });
      catalogs.push({ catalogId: id, name, ...result });
    }
    const total = catalogs.reduce((sum, each) => sum + each.total, 0);
    return { total, catalogs: catalogs.sort((one, other) => fitOf(other) - fitOf(one)) };
  });
}

async function findAsked(tx: Tx, ids: readonly string[] | undefined): Promise<CatalogRow[]> {
  const all = await listCatalogs(tx);
  if (!ids) return all.filter(({ items }) => items > 0);
  return [...new Set(ids)].map((wanted) => {
    const catalog = all.find(({ id }) => id === wanted);
    if (!catalog) throw new NotFound('catalog');
    return catalog;
  });
}

/** One that has nothing comes after all that have something. */
function fitOf({ understood, total }: CatalogsFound['catalogs'][number]): number {
  return understood.filters.length + (total > 0 ? 100 : 0);
}
