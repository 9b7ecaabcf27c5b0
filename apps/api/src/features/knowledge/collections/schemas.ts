import { z } from 'zod';
import { idOf, line, listOf, text } from '../../../platform/schema';

export const CollectionId = idOf('col');

const words = { name: line(80).min(1), description: text(500).default('') };

export const CreateCollection = z.strictObject(words);
export type CreateCollection = z.output<typeof CreateCollection>;

export const UpdateCollection = z.strictObject({ id: CollectionId, ...words });
export type UpdateCollection = z.output<typeof UpdateCollection>;

export const OneCollection = z.strictObject({ id: CollectionId });
export type OneCollection = z.output<typeof OneCollection>;

export const CollectionShown = z.object({
  id: CollectionId,
  name: z.string(),
  description: z.string(),
  sources: z.number().int(),
  documents: z.number().int(),
  createdAt: z.date(),
});
export const CollectionList = listOf(CollectionShown);
