import type { NoteView } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import { dayOf } from '../../i18n/day';

export type Run = { first: boolean; last: boolean };
export type ThreadItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'system'; key: string; message: Message }
  | { kind: 'message'; key: string; message: Message; run: Run }
  | { kind: 'note'; key: string; note: NoteView };

type Parts = {
  messages: Message[];
  notes: NoteView[];
  timeZone: string;
  /** Everything after it was unread when the thread was opened. */
  readSeq: number;
};

type Entry = { at: string; item: ThreadItem; speaker: string | null };

const runMs = 5 * 60_000;

/** What stands in a thread, in order: messages, notes behind the message they were written after, marks between. */
export function buildThread({ messages, notes, timeZone, readSeq }: Parts): ThreadItem[] {
  const entries = interleave(messages, notes);
  const firstUnread = entries.find(({ item }) => isUnread(item, readSeq));
  let day = '';
  return entries.flatMap((entry, index) => {
    const today = dayOf(Date.parse(entry.at), timeZone);
    const newDay = today !== day;
    day = today;
    const marks: ThreadItem[] = newDay ? [{ kind: 'day', key: `day-${today}`, at: entry.at }] : [];
    if (entry === firstUnread) marks.push({ kind: 'unread', key: 'unread' });
    return [...marks, inRun(entry, entries, { index, opens: marks.length > 0 })];
  });
}

function interleave(messages: Message[], notes: NoteView[]): Entry[] {
  const firstSeq = messages[0]?.seq ?? 0;
  const bySeq = grouped(notes);
  const before = firstSeq <= 1 ? (bySeq.get(0) ?? []) : [];
  return [
    ...before.map(noteEntry),
    ...messages.flatMap((message) => [
      messageEntry(message),
      ...(bySeq.get(message.seq) ?? []).map(noteEntry),
    ]),
  ];
}

function grouped(notes: NoteView[]): Map<number, NoteView[]> {
  const bySeq = new Map<number, NoteView[]>();
  for (const note of notes) bySeq.set(note.afterSeq, [...(bySeq.get(note.afterSeq) ?? []), note]);
  return bySeq;
}

function messageEntry(message: Message): Entry {
  const { author, body } = message;
  const key = message.clientId ?? message.id;
  if (body.kind === 'system')
    return { at: message.createdAt, speaker: null, item: { kind: 'system', key, message } };
  const speaker = author.kind === 'system' ? null : author.id;
  return {
    at: message.createdAt,
    speaker,
    item: { kind: 'message', key, message, run: { first: true, last: true } },
  };
}

function noteEntry(note: NoteView): Entry {
  return { at: note.createdAt, speaker: null, item: { kind: 'note', key: note.id, note } };
}

function isUnread(item: ThreadItem, readSeq: number): boolean {
  return item.kind === 'message' && item.message.author.kind === 'contact' && item.message.seq > readSeq;
}

/** Bubbles of one speaker, one soon after the other, stand together. */
function inRun(
  entry: Entry,
  entries: Entry[],
  { index, opens }: { index: number; opens: boolean },
): ThreadItem {
  if (entry.item.kind !== 'message') return entry.item;
  const first = opens || !together(entries[index - 1], entry);
  const last = !together(entry, entries[index + 1]);
  return { ...entry.item, run: { first, last } };
}

function together(one: Entry | undefined, next: Entry | undefined): boolean {
  if (!one || !next || one.speaker === null || one.speaker !== next.speaker) return false;
  return Date.parse(next.at) - Date.parse(one.at) <= runMs;
}
