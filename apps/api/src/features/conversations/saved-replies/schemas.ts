import { z } from 'zod';
import { idOf, line, listOf, text } from '../../../platform/schema';

const SavedReplyId = idOf('sav');
const Shortcut = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u, 'takes letters, digits and hyphens');

const words = { title: line(80).min(1), shortcut: Shortcut, text: text(4000).min(1) };

export const CreateSavedReply = z.strictObject(words);
export type CreateSavedReply = z.output<typeof CreateSavedReply>;

export const UpdateSavedReply = z.strictObject({ id: SavedReplyId, ...words });
export type UpdateSavedReply = z.output<typeof UpdateSavedReply>;

export const OneSavedReply = z.strictObject({ id: SavedReplyId });
export type OneSavedReply = z.output<typeof OneSavedReply>;

export const SavedReplyShown = z.object({
  id: SavedReplyId,
  title: z.string(),
  shortcut: z.string(),
  text: z.string(),
  updatedAt: z.date(),
});
export const SavedReplyList = listOf(SavedReplyShown);
