import { Done } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { getDocument, listDocuments } from './read-documents';
import { removeDocument } from './remove-document';
import { DocumentPage, ListDocuments, OneDocument, WholeDocument } from './schemas';

const tag = 'Knowledge';

export const documentsRouter = router({
  list: procedure
    .meta(rest('GET /knowledge/documents', 'List documents', tag))
    .input(ListDocuments)
    .output(DocumentPage)
    .query(({ ctx, input }) => listDocuments(ctx, input)),
  get: procedure
    .meta(rest('GET /knowledge/documents/{id}', 'Read a document with its text', tag))
    .input(OneDocument)
    .output(WholeDocument)
    .query(({ ctx, input }) => getDocument(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /knowledge/documents/{id}', 'Remove a document', tag))
    .input(OneDocument)
    .output(Done)
    .mutation(({ ctx, input }) => removeDocument(ctx, input)),
});
