import type { NoteView } from '@parley/shared/live-member';
import type { NoteRow } from './store';

export function toNoteView({
  id,
  conversationId,
  afterSeq,
  authorId,
  authorName,
  ...row
}: NoteRow): NoteView {
  const author = { memberId: authorId, name: authorName };
  const { text, mentions, createdAt } = row;
  return { id, conversationId, afterSeq, author, text, mentions, createdAt: createdAt.toISOString() };
}
