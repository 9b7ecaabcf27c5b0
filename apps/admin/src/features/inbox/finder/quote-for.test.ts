import { expect, test } from 'vitest';
import { quoteFor } from './quote-for';

const text =
  'Breakfast is from 7 to 10. Dogs are welcome in every double. They may not come to breakfast. The spa closes at nine.';
const spanOf = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
const quote = (words: string[], longest: number, of = text) =>
  quoteFor({ text: of, highlights: words.map(spanOf), language: 'en' }, longest);

test('a short passage is quoted whole', () => {
  expect(quote([], 400)).toBe(text);
});

test('of a long one the sentences with most of what was asked, to the letter', () => {
  expect(quote(['Dogs', 'double'], 60)).toBe('Dogs are welcome in every double.');
  expect(quote(['Dogs', 'come to'], 80)).toBe(
    'Dogs are welcome in every double. They may not come to breakfast.',
  );
  expect(quote([], 30)).toBe('Breakfast is from 7 to 10.');
});

test('a sentence that is too long ends with a word', () => {
  expect(quote([], 14, 'One two three four five six')).toBe('One two three');
  expect(quote([], 5, 'Donaudampfschifffahrt')).toBe('Donau');
  expect(quote([], 3, '👩‍👩‍👧👩‍👩‍👧')).not.toMatch(/\p{Cs}/u);
});
