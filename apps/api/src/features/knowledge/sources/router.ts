import { Done } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { createPage, createSite } from './create-web-source';
import { cancelImport, importAgain } from './import-again';
import { getSource, listItems, listSources } from './read-sources';
import { removeSource } from './remove-source';
import {
  CreatePage,
  CreateSite,
  ImportAgain,
  ItemPage,
  ListItems,
  ListSources,
  OneSource,
  SourcePage,
  SourceShown,
  UpdateSource,
} from './schemas';
import { updateSource } from './update-source';

const tag = 'Knowledge';

export const sourcesRouter = router({
  list: procedure
    .meta(rest('GET /knowledge/sources', 'List sources', tag))
    .input(ListSources)
    .output(SourcePage)
    .query(({ ctx, input }) => listSources(ctx, input)),
  get: procedure
    .meta(rest('GET /knowledge/sources/{id}', 'Read a source and how far its import is', tag))
    .input(OneSource)
    .output(SourceShown)
    .query(({ ctx, input }) => getSource(ctx, input)),
  items: procedure
    .meta(rest('GET /knowledge/sources/{sourceId}/items', 'List what a source consists of', tag))
    .input(ListItems)
    .output(ItemPage)
    .query(({ ctx, input }) => listItems(ctx, input)),
  createPage: procedure
    .meta(rest('POST /knowledge/sources/pages', 'Import a page', tag))
    .input(CreatePage)
    .output(SourceShown)
    .mutation(({ ctx, input }) => createPage(ctx, input)),
  createSite: procedure
    .meta(rest('POST /knowledge/sources/sites', 'Import a site', tag))
    .input(CreateSite)
    .output(SourceShown)
    .mutation(({ ctx, input }) => createSite(ctx, input)),
  update: procedure
    .meta(rest('PATCH /knowledge/sources/{id}', 'Change a source', tag))
    .input(UpdateSource)
    .output(SourceShown)
    .mutation(({ ctx, input }) => updateSource(ctx, input)),
  importAgain: procedure
    .meta(rest('POST /knowledge/sources/{id}/import', 'Import a source again', tag))
    .input(ImportAgain)
    .output(SourceShown)
    .mutation(({ ctx, input }) => importAgain(ctx, input)),
  cancel: procedure
    .meta(rest('POST /knowledge/sources/{id}/cancel', 'Stop an import', tag))
    .input(OneSource)
    .output(SourceShown)
    .mutation(({ ctx, input }) => cancelImport(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /knowledge/sources/{id}', 'Remove a source with its documents', tag))
    .input(OneSource)
    .output(Done)
    .mutation(({ ctx, input }) => removeSource(ctx, input)),
});
