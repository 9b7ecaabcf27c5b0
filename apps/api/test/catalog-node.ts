import { Attributes } from '../src/features/catalog/attributes/attribute';
import { createCatalog } from '../src/features/catalog/catalogs/create-catalog';
import { listItems } from '../src/features/catalog/items/read-items';
import { removeItems } from '../src/features/catalog/items/remove-items';
import { ListItems } from '../src/features/catalog/items/schemas';
import { syncItems } from '../src/features/catalog/items/sync-items';
import { SearchCatalog, type SearchCatalogInput } from '../src/features/catalog/search/schemas';
import { searchCatalog } from '../src/features/catalog/search/search-catalog';
import type { Db } from '../src/platform/db';
import { homeAttributes } from './catalogs';
import { startOwnNode } from './own-node';

export type CatalogNode = Awaited<ReturnType<typeof startCatalogNode>>;

/** A node with a new tenant, and a catalog of homes to fill and to ask. */
export async function startCatalogNode(db: Db, settings: { memoryBytes: number }) {
  const node = await startOwnNode(db, settings);
  const { ctx } = node;
  const { id: catalogId } = await createCatalog(ctx, {
    name: 'Bench',
    description: '',
    nouns: ['home', 'flat'],
    attributes: Attributes.parse(homeAttributes),
  });
  return {
    ...node,
    catalogId,
    sync: (items: Record<string, unknown>[]) => syncItems(ctx, { catalogId, items, token: undefined }),
    async remove(externalId: string) {
      const { items } = await listItems(ctx, ListItems.parse({ catalogId, externalId }));
      return removeItems(ctx, { catalogId, itemIds: items.map(({ id }) => id) });
    },
    search: (asked: Omit<SearchCatalogInput, 'catalogId'>) =>
      searchCatalog(ctx, SearchCatalog.parse({ ...asked, catalogId })),
  };
}
