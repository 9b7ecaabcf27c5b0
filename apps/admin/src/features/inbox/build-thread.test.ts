import type { NoteView } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import { expect, test } from 'vitest';
import { buildThread, type ThreadItem } from './build-thread';
import { appendMessage, messagesOf, withNote } from './merge-thread';

function aMessage(seq: number, given: Partial<Message> = {}): Message {
  return {
    id: `msg_${seq}`,
    conversationId: 'cnv_a',
    seq,
    clientId: null,
    author: { kind: 'contact', id: 'con_a' },
    body: { kind: 'text', text: `Message ${seq}` },
    createdAt: '2026-03-10T12:00:00.000Z',
    ...given,
  };
}

function aNote(id: string, afterSeq: number, createdAt = '2026-03-10T12:00:30.000Z'): NoteView {
  const author = { memberId: 'mem_a', name: 'Rui' };
  return { id, conversationId: 'cnv_a', afterSeq, author, text: 'Note', mentions: [], createdAt };
}

const member = { kind: 'member', id: 'mem_a', name: 'Rui' } as const;
const build = (messages: Message[], notes: NoteView[] = [], readSeq = 99) =>
  buildThread({ messages, notes, timeZone: 'Europe/Lisbon', readSeq });
const kinds = (items: ThreadItem[]) => items.map(({ kind }) => kind);

test('notes stand behind the message they were written after', () => {
  const items = build([aMessage(1), aMessage(2)], [aNote('not_b', 2), aNote('not_a', 1), aNote('not_0', 0)]);
  expect(items.map(({ key }) => key)).toEqual([
    'day-2026-03-10',
    'not_0',
    'msg_1',
    'not_a',
    'msg_2',
    'not_b',
  ]);
});

test('notes of messages that are not loaded yet wait for them', () => {
  expect(kinds(build([aMessage(51)], [aNote('not_0', 0), aNote('not_a', 20)]))).toEqual(['day', 'message']);
});

test('a day begins at midnight of the workspace, not of the server', () => {
  const items = build([
    aMessage(1, { createdAt: '2026-07-01T22:59:00.000Z' }),
    aMessage(2, { createdAt: '2026-07-01T23:01:00.000Z' }),
  ]);
  expect(items.map(({ key }) => key)).toEqual(['day-2026-07-01', 'msg_1', 'day-2026-07-02', 'msg_2']);
});

test('bubbles of one speaker stand together until another speaks, a note comes between, or time passes', () => {
  const items = build(
    [
      aMessage(1),
      aMessage(2),
      aMessage(3, { author: member }),
      aMessage(4),
      aMessage(5, { createdAt: '2026-03-10T12:06:00.000Z' }),
    ],
    [aNote('not_a', 4)],
  );
  const runs = items.flatMap((item) =>
    item.kind === 'message' ? [`${item.run.first}-${item.run.last}`] : [],
  );
  expect(runs).toEqual(['true-false', 'false-true', 'true-true', 'true-true', 'true-true']);
});

test('what was unread is marked once, at the first message of the contact', () => {
  const items = build([aMessage(1), aMessage(2, { author: member }), aMessage(3), aMessage(4)], [], 1);
  expect(items.map(({ key }) => key)).toEqual([
    'day-2026-03-10',
    'msg_1',
    'msg_2',
    'unread',
    'msg_3',
    'msg_4',
  ]);
  expect(kinds(build([aMessage(1)], [], 1))).not.toContain('unread');
});

test('what is told between messages is no bubble', () => {
  const closed = aMessage(2, {
    author: { kind: 'system' },
    body: { kind: 'system', event: 'closed', name: 'Rui', text: null },
  });
  expect(kinds(build([aMessage(1), closed]))).toEqual(['day', 'message', 'system']);
});

const pages = [
  { items: [aMessage(3), aMessage(4)], more: true },
  { items: [aMessage(1), aMessage(2)], more: false },
];

test('the next message goes to the end, one that is there already goes nowhere', () => {
  expect(messagesOf(appendMessage(pages, aMessage(5)).pages).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  expect(appendMessage(pages, aMessage(4))).toEqual({ pages, gap: false });
});

test('a message that leaves one out asks for what is between', () => {
  expect(appendMessage(pages, aMessage(7))).toEqual({ pages, gap: true });
  expect(appendMessage([], aMessage(1)).gap).toBe(true);
});

test('a note is held once, in order of time', () => {
  const early = aNote('not_a', 1, '2026-03-10T12:00:00.000Z');
  const late = aNote('not_b', 1, '2026-03-10T12:01:00.000Z');
  expect(withNote(withNote([late], early), late).map(({ id }) => id)).toEqual(['not_a', 'not_b']);
});
