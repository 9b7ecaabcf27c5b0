import { expect, test } from 'vitest';
import { blocksOf, piecesOf } from './blocks-of';

const text = 'House guide\n\nBreakfast is from seven.\nEggs on Sunday.\n\nRooms';

test('lines are headings, pages begin before the line that stands on them', () => {
  const blocks = blocksOf({
    text,
    marks: [
      { kind: 'page', start: 0, number: 1 },
      { kind: 'heading', start: 0, end: 11, level: 1 },
      { kind: 'page', start: 55, number: 2 },
      { kind: 'heading', start: 55, end: 60, level: 2 },
    ],
  });
  expect(
    blocks.map((block) => (block.kind === 'page' ? block.number : text.slice(block.at, block.end))),
  ).toEqual([1, 'House guide', 'Breakfast is from seven.', 'Eggs on Sunday.', 2, 'Rooms']);
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
});

test('what is marked is cut out of what is around it, and nothing is lost', () => {
  const pieces = piecesOf(text, { at: 13, end: 37 }, [
    { start: 0, end: 22 },
    { start: 31, end: 50 },
  ]);
  expect(pieces.map((piece) => [piece.text, piece.marked])).toEqual([
    ['Breakfast', true],
    [' is from ', false],
    ['seven.', true],
  ]);
});
