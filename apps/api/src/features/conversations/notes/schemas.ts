import { z } from 'zod';
import { idOf, listOf, text } from '../../../platform/schema';
import { ConversationId } from '../messages/schemas';

export const AddNote = z.strictObject({
  conversationId: ConversationId,
  text: text(4000).min(1),
  mentions: z
    .array(idOf('mbr'))
    .max(20)
    .default([])
    .transform((ids) => [...new Set(ids)])
    .describe('Members who are called to look.'),
});
export type AddNote = z.output<typeof AddNote>;

export const NoteShown = z.object({
  id: z.string(),
  conversationId: z.string(),
  afterSeq: z.number(),
  author: z.object({ memberId: z.string(), name: z.string() }),
  text: z.string(),
  mentions: z.array(z.string()),
  createdAt: z.string(),
});
export const NoteList = listOf(NoteShown);
export const OneNote = z.object({ note: NoteShown });
