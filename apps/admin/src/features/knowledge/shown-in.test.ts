import { expect, test } from 'vitest';
import { shownIn } from './shown-in';

const text = 'Dogs sleep here. Cats too. Dogs sleep here.';
const chunk = (id: string, start: number, page: number) => ({
  id,
  start,
  end: start + 16,
  headings: [],
  page,
});
const whole = { text, chunks: [chunk('first', 0, 1), chunk('last', 27, 2)] };

test('the words that were quoted are shown, in the passage they are quoted from', () => {
  expect(shownIn(whole, { chunk: 'last', quote: 'Dogs sleep' })).toEqual({ start: 27, end: 37, page: 2 });
  expect(shownIn(whole, { chunk: 'first', quote: 'Dogs sleep' })).toEqual({ start: 0, end: 10, page: 1 });
});

test('they are found where the passage is no more, and the passage where they are no more', () => {
  expect(shownIn(whole, { chunk: 'gone', quote: 'Dogs sleep' })).toMatchObject({ start: 0, page: 1 });
  expect(shownIn(whole, { chunk: 'last', quote: 'Birds' })).toMatchObject({ start: 27, end: 43 });
  expect(shownIn(whole, { chunk: 'last' })).toMatchObject({ start: 27, end: 43 });
  expect(shownIn(whole, { quote: 'Cats too.' })).toEqual({ start: 17, end: 26, page: null });
});

test('nothing is shown of what is gone, or was not asked for', () => {
  expect(shownIn(whole, { chunk: 'gone', quote: 'Birds' })).toBeUndefined();
  expect(shownIn(whole, { chunk: 'gone' })).toBeUndefined();
  expect(shownIn(whole, {})).toBeUndefined();
});
