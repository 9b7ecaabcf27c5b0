import { expect, test } from 'vitest';
import { withMarksMoved, withoutMark, withoutMarks } from './citations';

test.each([
  ['From 7 to 10 [1]. It costs 18 [2].', 2, 'From 7 to 10. It costs 18.'],
  ['Two dogs.[1]\nNo cats. [2]', 2, 'Two dogs.\nNo cats.'],
  ['Row [3] of seat [0] [1]', 1, 'Row [3] of seat [0]'],
  ['See [1](https://a.example)', 1, 'See [1](https://a.example)'],
])('%j with %i sources', (text, sources, plain) => expect(withoutMarks(text, sources)).toBe(plain));

test('a source that is taken out takes its marks along', () => {
  expect(withoutMark('A [1]. B [2]. C [3] and [1].', 1)).toBe('A. B [1]. C [2] and.');
  expect(withoutMark('A [1]. B [2].', 3)).toBe('A [1]. B [2].');
});

test('marks move behind the sources of what stands before them', () => {
  expect(withMarksMoved('A [1]. B [2], row [7].', { sources: 2, by: 3 })).toBe('A [4]. B [5], row [7].');
  expect(withMarksMoved('A [1].', { sources: 1, by: 0 })).toBe('A [1].');
});
