import { expect, test } from 'vitest';
import { homes } from './samples/homes';
import { shop } from './samples/shop';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');
const notesOf = (query: string, lexicon = homes) => understand(query, lexicon, now).notes;
const noPlace = (asked: string) => ({ code: 'no-place', values: { asked, label: 'Locality' } });

test.each([
  ['2bhk in Mumbai under 1 crore', 'Mumbai'],
  ['flats at mumbai', 'mumbai'],
  ['something near New Delhi with a gym', 'New Delhi'],
  ['in Navi Mumbai, 2 bhk', 'Navi Mumbai'],
  ['in mumbai ready by march', 'mumbai'],
])('%s: nothing is at such a place', (query, asked) => {
  expect(notesOf(query)).toEqual([noPlace(asked)]);
});

test.each([
  '2bhk in Whitefield under 1 crore',
  '2bhk in whitfield',
  '2bhk in bangalore',
  'Mumbai 2bhk',
  'not in Whitefield',
  'possession in 2027',
  'at least 3 bhk',
  'in the hills',
  'in good condition',
  'pay in cash at home',
  'at Silver Oak Court',
  'near 1 crore',
  'in budget',
  '15 in laptop',
])('%s: no place that is not known is asked for', (query) => {
  expect(notesOf(query)).toEqual([]);
});

test('a catalog without places has none to miss', () => {
  expect(notesOf('laptops in Mumbai', shop)).toEqual([]);
});
