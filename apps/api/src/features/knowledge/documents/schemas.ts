import { z } from 'zod';
import { Cursor, idOf, line, PageSize, pageOf } from '../../../platform/schema';
import { CollectionId } from '../collections/schemas';
import { SourceId, SourceKind } from '../sources/schemas';

export const DocumentId = idOf('doc');
export const OneDocument = z.strictObject({ id: DocumentId });
export type OneDocument = z.output<typeof OneDocument>;

export const ListDocuments = z.strictObject({
  collectionId: CollectionId.optional(),
  sourceId: SourceId.optional(),
  language: z.string().max(10).optional(),
  tag: line(40).optional(),
  search: line(200).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListDocuments = z.output<typeof ListDocuments>;

const shown = {
  id: DocumentId,
  title: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  mediaType: z.string(),
  tags: z.array(z.string()),
  passages: z.number().int(),
  collectionId: CollectionId,
  sourceId: SourceId,
  publishedAt: z.date().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
};
export const DocumentShown = z.object(shown);
export const DocumentPage = pageOf(DocumentShown);

const Mark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), start: z.number(), end: z.number(), level: z.number() }),
  z.object({ kind: z.literal('page'), start: z.number(), number: z.number() }),
  z.object({ kind: z.literal('row'), start: z.number(), end: z.number() }),
]);

export const WholeDocument = z.object({
  ...shown,
  source: z.object({ kind: SourceKind, name: z.string() }),
  itemId: z.string(),
  text: z.string(),
  marks: z.array(Mark),
  chunks: z.array(
    z.object({
      id: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      headings: z.array(z.string()),
      page: z.number().int().nullable(),
    }),
  ),
  hasFile: z.boolean(),
});
