import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { createCatalog } from './create-catalog';
import { getCatalog, listCatalogs } from './read-catalogs';
import { removeCatalog } from './remove-catalog';
import { CatalogList, CatalogView, CreateCatalog, OneCatalog, UpdateCatalog } from './schemas';
import { updateCatalog } from './update-catalog';

export const catalogsRouter = router({
  list: procedure
    .meta(rest('GET /catalogs', 'List catalogs with their attributes', 'Catalogs'))
    .input(Nothing.optional())
    .output(CatalogList)
    .query(({ ctx }) => listCatalogs(ctx)),
  get: procedure
    .meta(rest('GET /catalogs/{catalogId}', 'Read a catalog', 'Catalogs'))
    .input(OneCatalog)
    .output(CatalogView)
    .query(({ ctx, input }) => getCatalog(ctx, input)),
  create: procedure
    .meta(rest('POST /catalogs', 'Make a catalog', 'Catalogs'))
    .input(CreateCatalog)
    .output(CatalogView)
    .mutation(({ ctx, input }) => createCatalog(ctx, input)),
  update: procedure
    .meta(rest('PATCH /catalogs/{catalogId}', 'Change a catalog or its attributes', 'Catalogs'))
    .input(UpdateCatalog)
    .output(CatalogView)
    .mutation(({ ctx, input }) => updateCatalog(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /catalogs/{catalogId}', 'Remove a catalog with its items', 'Catalogs'))
    .input(OneCatalog)
    .output(Done)
    .mutation(({ ctx, input }) => removeCatalog(ctx, input)),
});
