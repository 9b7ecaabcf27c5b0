import { beginImport } from '../../src/features/catalog/imports/begin-import';
import { beginSync } from '../../src/features/catalog/items/full-sync';
import { randomLetters } from '../../src/platform/ids';
import { aCatalog, anItem } from '../catalogs';
import type { Cast } from './cast';
import { type Classified, mutation, page, query } from './classify';

const catalogOf = async ({ owner }: Cast) => ({ catalogId: (await aCatalog(owner)).id });
const kept = new WeakMap<Cast, Promise<string>>();

/** One for all who only look: a workspace takes so many and no more. */
function sameCatalogOf(cast: Cast): Promise<string> {
  const made = kept.get(cast) ?? aCatalog(cast.owner).then(({ id }) => id);
  kept.set(cast, made);
  return made;
}

const inCatalog =
  (input: (at: { cast: Cast; catalogId: string }) => Promise<object> | object) => async (cast: Cast) => {
    const { catalogId } = await catalogOf(cast);
    return { catalogId, ...(await input({ cast, catalogId })) };
  };
const itemOf = inCatalog(async ({ cast, catalogId }) => ({
  itemId: (await anItem(cast.owner, { catalogId })).id,
}));
const importOf = inCatalog(async ({ cast, catalogId }) => ({
  importId: (await beginImport(cast.owner, { catalogId, name: 'x', text: 'ID,Name\n1,One\n' })).id,
}));

export const catalogProcedures: Record<string, Classified> = {
  'catalogs.list': query('catalog:read'),
  'catalogs.get': query('catalog:read', async (cast) => ({ catalogId: await sameCatalogOf(cast) })),
  'catalogs.create': mutation('catalog:write', () => ({ name: `Homes ${randomLetters(8)}` })),
  'catalogs.update': mutation('catalog:write', async (cast) => ({
    ...(await catalogOf(cast)),
    description: 'All of them',
  })),
  'catalogs.remove': mutation('catalog:write', catalogOf),
  'catalogItems.list': query('catalog:read', inCatalog(page)),
  'catalogItems.get': query('catalog:read', itemOf),
  'catalogItems.create': mutation(
    'catalog:write',
    inCatalog(() => ({ externalId: 'new', title: 'New' })),
  ),
  'catalogItems.update': mutation('catalog:write', async (cast) => ({
    ...(await itemOf(cast)),
    title: 'Other',
  })),
  'catalogItems.remove': mutation('catalog:write', itemOf),
  'catalogItems.removeMany': mutation(
    'catalog:write',
    inCatalog(async ({ cast: { owner }, catalogId }) => ({
      itemIds: [(await anItem(owner, { catalogId })).id],
    })),
  ),
  'catalogItems.retryPicture': mutation(
    'catalog:write',
    inCatalog(async ({ cast: { owner }, catalogId }) => ({
      itemId: (await anItem(owner, { catalogId, image: 'http://10.0.0.1/one.png' })).id,
    })),
  ),
  'catalogItems.sync': mutation(
    'catalog:write',
    inCatalog(() => ({ items: [{ externalId: 'one', title: 'One' }] })),
  ),
  'catalogItems.beginSync': mutation('catalog:write', catalogOf),
  'catalogItems.finishSync': mutation(
    'catalog:write',
    inCatalog(async ({ cast, catalogId }) => ({
      ...(await beginSync(cast.owner, { catalogId })),
      allowEmpty: true,
    })),
  ),
  'catalogSearch.search': query('catalog:read', async (cast) => ({
    catalogId: await sameCatalogOf(cast),
    query: '2bhk under 2 cr',
  })),
  'catalogSearch.searchMany': query('catalog:read', async (cast) => ({
    catalogIds: [await sameCatalogOf(cast)],
    query: '2bhk under 2 cr',
  })),
  'catalogSearch.alternatives': query('catalog:read', itemOf),
  'catalogSearch.compareItems': query(
    'catalog:read',
    inCatalog(async ({ cast: { owner }, catalogId }) => ({
      itemIds: [(await anItem(owner, { catalogId })).id, (await anItem(owner, { catalogId })).id],
    })),
  ),
  'catalogSearch.comparePlaces': query(
    'catalog:read',
    inCatalog(() => ({ places: ['Whitefield', 'Hebbal'] })),
  ),
  'catalogSearch.present': query(
    'catalog:read',
    inCatalog(async ({ cast, catalogId }) => ({
      items: [{ itemId: (await anItem(cast.owner, { catalogId })).id }],
    })),
  ),
  'catalogImports.list': query('catalog:read', inCatalog(page)),
  'catalogImports.get': query('catalog:read', importOf),
  'catalogImports.begin': mutation(
    'catalog:write',
    inCatalog(() => ({ text: 'ID,Name\n1,One\n' })),
  ),
  'catalogImports.check': mutation(
    'catalog:write',
    async (cast) => ({ ...(await importOf(cast)), mapping: { externalId: 'ID', title: 'Name' } }),
    ['conflict'],
  ),
  'catalogImports.run': mutation('catalog:write', importOf, ['conflict']),
  'catalogImports.cancel': mutation('catalog:write', importOf, ['conflict']),
};
