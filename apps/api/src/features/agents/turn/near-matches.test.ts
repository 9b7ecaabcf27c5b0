import { expect, test } from 'vitest';
import { nearMatches } from './near-matches';

const match = (id: string, reason = id) => ({ item: { id }, reason, why: [{ text: '2 bedrooms' }] });
const none = { closest: [], betterValue: [], elsewhere: [], cheaper: [] };

test('the best of each kind comes before the next of any', () => {
  const found = nearMatches({
    closest: [match('close'), match('closer')],
    betterValue: [match('larger')],
    elsewhere: [match('next town')],
    cheaper: [match('smaller')],
  });
  expect(found.map(({ item }) => item.id)).toEqual(['close', 'larger', 'next town', 'smaller', 'closer']);
});

test('each says first how it differs; found in two ways, by the one that says more', () => {
  const found = nearMatches({
    ...none,
    closest: [match('a', '7 % above')],
    betterValue: [match('a', '7 % above; 20 % larger')],
  });
  expect(found.map(({ why }) => why.map(({ text }) => text))).toEqual([
    ['7 % above; 20 % larger', '2 bedrooms'],
  ]);
});

test('where there is nothing near, there is nothing', () => {
  expect(nearMatches(null)).toEqual([]);
  expect(nearMatches(none)).toEqual([]);
});
