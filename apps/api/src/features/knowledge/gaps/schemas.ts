import { z } from 'zod';
import { Cursor, idOf, line, PageSize, pageOf, text } from '../../../platform/schema';
import { CollectionId } from '../collections/schemas';

const GapId = idOf('gap');
export const gapStates = ['open', 'answered', 'dismissed'] as const;
export type GapState = (typeof gapStates)[number];

export const ListGaps = z.strictObject({
  status: z.enum(gapStates).default('open'),
  search: line(200).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListGaps = z.output<typeof ListGaps>;

export const GapShown = z.object({
  id: GapId,
  question: z.string(),
  examples: z.array(z.string()),
  language: z.string().nullable(),
  times: z.number().int(),
  status: z.enum(gapStates),
  itemId: z.string().nullable(),
  /** The answer, as it can be read. */
  documentId: z.string().nullable(),
  firstAt: z.date(),
  lastAt: z.date(),
});
export const GapPage = pageOf(GapShown);

export const AnswerGap = z.strictObject({
  id: GapId,
  collectionId: CollectionId,
  question: line(300).min(1),
  answer: text(20_000).min(1),
});
export type AnswerGap = z.output<typeof AnswerGap>;

export const MarkGap = z.strictObject({ id: GapId, status: z.enum(['open', 'dismissed']) });
export type MarkGap = z.output<typeof MarkGap>;
