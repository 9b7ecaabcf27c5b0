import { z } from 'zod';
import { line } from '../../../platform/schema';
import { CollectionId } from '../collections/schemas';
import { DocumentId } from '../documents/schemas';

export const SearchKnowledge = z.strictObject({
  query: line(1000).min(1),
  collectionIds: z.array(CollectionId).max(100).optional(),
  languages: z.array(z.string().max(10)).max(20).optional(),
  tags: z.array(line(40)).max(20).optional(),
  /** Documents the business dates from then on; those without a date by when they were read. */
  since: z.iso.datetime().optional(),
  /** Documents of before then, by the same date. */
  until: z.iso.datetime().optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  /** Several passages of one document, or its best alone. */
  perDocument: z.coerce.number().int().min(1).max(10).default(3),
  explain: z.boolean().default(false),
});
export type SearchKnowledge = z.output<typeof SearchKnowledge>;

const Span = z.object({ start: z.number().int(), end: z.number().int() });

const Contribution = z.object({
  term: z.string(),
  source: z.enum(['question', 'part', 'similar', 'context', 'filler', 'pair']),
  of: z.string().nullable(),
  weight: z.number(),
  documents: z.number().int(),
  score: z.number(),
  inTitle: z.number(),
  inHeadings: z.number(),
  inBody: z.number(),
});

export const Passage = z.object({
  chunkId: z.string(),
  documentId: DocumentId,
  sourceId: z.string(),
  collectionId: CollectionId,
  title: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  headings: z.array(z.string()),
  page: z.number().int().nullable().describe('On which it begins.'),
  pageEnds: z
    .array(z.number().int())
    .describe('Within `text`: where that page ends, and each after it that the text goes on to.'),
  /** The stretch of the document's text that it is, to the letter. */
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  /** What matched, within `text`. */
  highlights: z.array(Span),
  score: z.number(),
  updatedAt: z.date(),
  /** By its words and by what it means: each with its place among the others, or null where that did not find it. */
  wordRank: z.number().int().nullable(),
  meaning: z
    .object({ rank: z.number().int(), similarity: z.number(), likeness: z.number().nullable() })
    .nullable(),
  /** What the score of its words is made of, if asked. */
  why: z.array(Contribution).nullable(),
});
export type Passage = z.output<typeof Passage>;

export const Found = z.object({
  passages: z.array(Passage),
  /** Whether anything answers: `weakly` is worth showing to a person, `nothing` is not. */
  found: z.enum(['well', 'weakly', 'nothing']),
  /**
   * Whether what the question means had its say: `joined`, or why words alone were searched. `off`: no provider is
   * configured; `late`, `away`: it did not answer in time, or at all; `pending`, `loading`: vectors are being written,
   * or read; `too-large`: there is no memory for them.
   */
  meaning: z.enum(['joined', 'off', 'late', 'away', 'pending', 'loading', 'too-large']),
  tookMs: z.number(),
});
export type Found = z.output<typeof Found>;
