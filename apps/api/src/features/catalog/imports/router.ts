import { procedure, rest, router } from '../../../platform/trpc';
import { beginImport } from './begin-import';
import { getImport, listImports } from './read-imports';
import { BeginImport, ImportPage, ImportView, ListImports, MapImport, OneImport } from './schemas';
import { cancelImport, checkImport, runImport } from './steer-import';

export const importsRouter = router({
  list: procedure
    .meta(rest('GET /catalogs/{catalogId}/imports', 'List imports, the newest first', 'Catalogs'))
    .input(ListImports)
    .output(ImportPage)
    .query(({ ctx, input }) => listImports(ctx, input)),
  get: procedure
    .meta(rest('GET /catalogs/{catalogId}/imports/{importId}', 'Read how an import is doing', 'Catalogs'))
    .input(OneImport)
    .output(ImportView)
    .query(({ ctx, input }) => getImport(ctx, input)),
  begin: procedure
    .meta(rest('POST /catalogs/{catalogId}/imports', 'Begin an import of pasted CSV or JSON', 'Catalogs'))
    .input(BeginImport)
    .output(ImportView)
    .mutation(({ ctx, input }) => beginImport(ctx, input)),
  check: procedure
    .meta(
      rest(
        'POST /catalogs/{catalogId}/imports/{importId}/check',
        'Try an import without changing anything',
        'Catalogs',
      ),
    )
    .input(MapImport)
    .output(ImportView)
    .mutation(({ ctx, input }) => checkImport(ctx, input)),
  run: procedure
    .meta(
      rest('POST /catalogs/{catalogId}/imports/{importId}/run', 'Run an import that was tried', 'Catalogs'),
    )
    .input(OneImport)
    .output(ImportView)
    .mutation(({ ctx, input }) => runImport(ctx, input)),
  cancel: procedure
    .meta(rest('POST /catalogs/{catalogId}/imports/{importId}/cancel', 'Cancel an import', 'Catalogs'))
    .input(OneImport)
    .output(ImportView)
    .mutation(({ ctx, input }) => cancelImport(ctx, input)),
});
