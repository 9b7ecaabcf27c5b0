import { expect, test } from 'vitest';
import { readOnce } from './read-once';

test('a text is read once while there is room, and what was not asked for longest goes', () => {
  const read: string[] = [];
  const wordsOf = readOnce({ characters: 330 }, (text) => {
    read.push(text);
    return text.split(' ');
  });
  expect(wordsOf('one two')).toEqual(['one', 'two']);
  expect(wordsOf('one two')).toBe(wordsOf('one two'));
  wordsOf('three');
  wordsOf('one two');
  wordsOf('four');
  wordsOf('five'); // more than there is room for: “three” goes
  wordsOf('one two');
  wordsOf('three');
  expect(read).toEqual(['one two', 'three', 'four', 'five', 'three']);
});

test('a text that is too long for the room is read each time', () => {
  let count = 0;
  const sizeOf = readOnce({ characters: 200 }, (text) => ({ size: text.length + (count++ && 0) }));
  expect(sizeOf('x'.repeat(500))).toEqual({ size: 500 });
  expect(sizeOf('x'.repeat(500))).toEqual({ size: 500 });
  expect(count).toBe(2);
});
