import { expect, test } from 'vitest';
import { within } from './evidence';

const place = { documentId: 'doc', chunkId: 'chk', language: 'en', page: 3, pageEnds: [10, 10, 20] };
const pageOf = (start: number, end: number) => {
  const { place: at, text } = within(
    { title: 'Rules', text: 'abcdefghij'.repeat(3), url: null, place },
    { start, end },
  );
  return [text, at?.page, at?.pageEnds];
};

test('a stretch of a passage is on the page on which it begins', () => {
  expect(pageOf(0, 3)).toEqual(['abc', 3, [10, 10, 20]]);
  expect(pageOf(9, 12)).toEqual(['jab', 3, [1, 1, 11]]);
  expect(pageOf(10, 12)).toEqual(['ab', 5, [10]]);
  expect(pageOf(25, 27)).toEqual(['fg', 6, []]);
});
