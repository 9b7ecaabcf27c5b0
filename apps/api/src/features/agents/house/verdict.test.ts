import { expect, test } from 'vitest';
import { verdictLength } from './verdict';

const yesNo = /^(is|are|do) /i;

function cut(asked: string, question: string, { alike = 0.95, quote = 'No. Only some.' } = {}): string {
  const judged = { unit: { asked }, signs: { asked: alike } } as Parameters<typeof verdictLength>[1];
  return quote.slice(verdictLength(quote, judged, { question, yesNo }));
}

test('yes and no are said to the question they answer, and to no other', () => {
  expect(cut('Do rooms have a view?', 'do rooms have a view')).toBe('No. Only some.');
  expect(cut('Do rooms have a view?', 'do rooms have a view', { alike: 0.8 })).toBe('No. Only some.');
  expect(cut('Do rooms have a view?', 'show me the view', { alike: 0.8 })).toBe('Only some.');
  expect(cut('Do rooms have a view?', 'do rooms have a bath', { alike: 0.5 })).toBe('Only some.');
  expect(cut('Do all rooms have a view?', 'do you have rooms with a view')).toBe('Only some.');
});

test.each([
  ['Yes, until nine.', 'until nine.'],
  ['Nein, nur im Sommer.', 'nur im Sommer.'],
  ['Si llega tarde, llame.', 'Si llega tarde, llame.'],
  ['No dogs, please.', 'No dogs, please.'],
  ['No.', 'No.'],
])('“%s” is quoted as “%s” where it was not asked', (quote, left) => {
  expect(cut('Is it open?', 'when', { alike: 0.2, quote })).toBe(left);
});
