import { expect, test } from 'vitest';
import { wordIn } from './word-in';

test.each([
  ['galleri', 'gallery'],
  ['lighthous', 'lighthouse'],
  ['ten', 'ten'],
  ['zeppelin', 'zeppelin'],
])('%s is shown as %s', (stem, word) => {
  expect(wordIn('The Lighthouse opens its gallery, from ten to four. Tenderness.', stem)).toBe(word);
});
