import { z } from 'zod';
import { idOf, line, text } from '../../../platform/schema';
import { CollectionId } from '../collections/schemas';
import { SourceId } from '../sources/schemas';

/** What the sender calls it: what comes under a known key replaces what was there. */
const Key = line(300).min(1).optional();
const WebLink = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullable()
  .default(null);

const Text = z.strictObject({
  key: Key,
  title: line(300).min(1),
  text: text(200_000).min(1),
  url: WebLink,
  publishedAt: z.iso.date().or(z.iso.datetime()).nullable().default(null),
});
const Pair = z.strictObject({ key: Key, question: line(300).min(1), answer: text(20_000).min(1) });

const place = {
  /** The source they belong to; or the collection, where one is found or made for them. */
  sourceId: SourceId.optional(),
  collectionId: CollectionId.optional(),
};

export const PutTexts = z.strictObject({ ...place, texts: z.array(Text).min(1).max(100) });
export type PutTexts = z.output<typeof PutTexts>;

export const PutQuestions = z.strictObject({ ...place, questions: z.array(Pair).min(1).max(1000) });
export type PutQuestions = z.output<typeof PutQuestions>;

export const ReadQuestionTable = z.strictObject({ csv: z.string().min(1).max(200_000) });
export type ReadQuestionTable = z.output<typeof ReadQuestionTable>;

export const QuestionTable = z.object({
  questions: z.array(z.object({ row: z.number().int(), question: z.string(), answer: z.string() })),
  bad: z.array(z.object({ row: z.number().int(), reason: z.string() })),
});

export const RemoveTexts = z.strictObject({ itemIds: z.array(idOf('sit')).min(1).max(100) });
export type RemoveTexts = z.output<typeof RemoveTexts>;

export const TextsPut = z.object({
  sourceId: SourceId,
  items: z.array(
    z.object({
      key: z.string(),
      itemId: z.string(),
      outcome: z.enum(['indexed', 'unchanged', 'failed']),
      reason: z.string().nullable(),
    }),
  ),
});
export type TextsPut = z.output<typeof TextsPut>;

export const OneItem = z.strictObject({ itemId: idOf('sit') });
export type OneItem = z.output<typeof OneItem>;
export const TextShown = z.object({
  itemId: z.string(),
  sourceId: SourceId,
  key: z.string(),
  title: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  documentId: z.string().nullable(),
});
