import { expect, test } from 'vitest';
import { lexiconOf } from '../lexicon';
import { focusOf } from './focus';

const focusIn = (text: string, language = 'en') =>
  focusOf(text, lexiconOf(language))?.map(({ start, end }) => text.slice(start, end).trim()) ?? null;

test.each([
  ['We feed raw. Have you got a freezer?', ['Have you got a freezer?']],
  ['i lost the router, how much do i owe', ['how much do i owe']],
  ['Stuck in traffic - what happens if I am late?', ['what happens if I am late?']],
  [
    'My card was stolen, can you block it? And what does that cost?',
    ['can you block it?', 'And what does that cost?'],
  ],
])('in “%s” the question is what asks', (text, asked) => {
  expect(focusIn(text)).toEqual(asked);
});

test('other languages ask in their own way', () => {
  expect(focusIn('Wir kommen mit dem Hund, was kostet das?', 'de')).toEqual(['was kostet das?']);
});

test.each([
  'Is breakfast included?',
  'breakfast, parking and wifi',
  'Can I bring my dog, a cat and two birds?',
])('“%s” is all of it wanted', (text) => {
  expect(focusIn(text)).toBeNull();
});
