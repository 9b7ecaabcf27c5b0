import type { NoteView } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';

export type ThreadPage = { items: Message[]; more: boolean };

/** The pages as they are fetched: the newest first, each in order of `seq`. */
export function messagesOf(pages: ThreadPage[]): Message[] {
  return pages.toReversed().flatMap(({ items }) => items);
}

/** A message that just came, at the end; `gap` when one between is missing and has to be read. */
export function appendMessage(pages: ThreadPage[], message: Message): { pages: ThreadPage[]; gap: boolean } {
  const [newest, ...older] = pages;
  if (!newest) return { pages, gap: true };
  const lastSeq = messagesOf(pages).at(-1)?.seq ?? 0;
  if (message.seq <= lastSeq) return { pages, gap: false };
  if (message.seq > lastSeq + 1) return { pages, gap: true };
  return { pages: [{ ...newest, items: [...newest.items, message] }, ...older], gap: false };
}

export function withNote(notes: NoteView[], note: NoteView): NoteView[] {
  const rest = notes.filter(({ id }) => id !== note.id);
  return [...rest, note].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
}
