import { expect, test } from 'vitest';
import { aConversation } from './a-conversation.test-parts';
import { type ListPage, mergeIntoList } from './merge-list';

const at = (id: string, minute: number, more = {}) =>
  aConversation({
    id,
    lastSeq: minute,
    lastMessageAt: `2026-03-10T12:${String(minute).padStart(2, '0')}:00.000Z`,
    ...more,
  });
const twoPages: ListPage[] = [
  { items: [at('cnv_d', 40), at('cnv_c', 30)], nextCursor: 'c' },
  { items: [at('cnv_b', 20), at('cnv_a', 10)], nextCursor: null },
];
const fits = { fits: true, held: false } as const;
const ids = (pages: ListPage[]) => pages.map(({ items }) => items.map(({ id }) => id));

test('news moves a conversation to its place, once', () => {
  expect(ids(mergeIntoList(twoPages, at('cnv_a', 50), fits))).toEqual([
    ['cnv_a', 'cnv_d', 'cnv_c'],
    ['cnv_b'],
  ]);
  expect(ids(mergeIntoList(twoPages, at('cnv_e', 25), fits))).toEqual([
    ['cnv_d', 'cnv_c'],
    ['cnv_e', 'cnv_b', 'cnv_a'],
  ]);
});

test('what changed without a message stays where it is', () => {
  const read = mergeIntoList(twoPages, at('cnv_c', 30, { unread: 0 }), fits);
  expect(ids(read)).toEqual(ids(twoPages));
  expect(read[0]?.items[1]?.unread).toBe(0);
});

test('what no longer fits leaves, unless it lies open', () => {
  const closed = at('cnv_c', 30, { status: 'closed' });
  expect(ids(mergeIntoList(twoPages, closed, { fits: false, held: false }))[0]).toEqual(['cnv_d']);
  const held = mergeIntoList(twoPages, closed, { fits: false, held: true });
  expect(ids(held)).toEqual(ids(twoPages));
  expect(held[0]?.items[1]?.status).toBe('closed');
});

test('what nobody here can judge is updated, never added', () => {
  const unknown = { fits: 'unknown', held: false } as const;
  expect(ids(mergeIntoList(twoPages, at('cnv_a', 50), unknown))[0]?.[0]).toBe('cnv_a');
  expect(mergeIntoList(twoPages, at('cnv_e', 50), unknown)).toBe(twoPages);
});

test('what belongs behind the last loaded page waits for its page', () => {
  const [first] = twoPages;
  const one = first ? [first] : [];
  expect(mergeIntoList(one, at('cnv_e', 15), fits)).toBe(one);
  expect(ids(mergeIntoList(twoPages, at('cnv_0', 5), fits))[1]).toEqual(['cnv_b', 'cnv_a', 'cnv_0']);
});

test('news that comes late changes nothing', () => {
  expect(mergeIntoList(twoPages, at('cnv_d', 35), fits)).toBe(twoPages);
});

test('an empty list takes its first conversation', () => {
  const empty: ListPage[] = [{ items: [], nextCursor: null }];
  expect(ids(mergeIntoList(empty, at('cnv_a', 10), fits))).toEqual([['cnv_a']]);
});
