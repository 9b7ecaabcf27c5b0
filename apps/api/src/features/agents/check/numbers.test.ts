import { expect, test } from 'vitest';
import { unfoundedNumbers } from './numbers';

const grounds = [
  'A double room costs € 1,200.50 a week, from 12 May 2026 on. Breakfast is at 07:30. 14 are left.',
];

test.each([
  { what: 'a price as it stands', said: 'It costs € 1,200.50.', is: [] },
  { what: 'a price as others write it', said: 'Es kostet 1.200,5 €.', is: [] },
  { what: 'a price nobody named', said: 'It costs € 1,100.50.', is: ['1,100.50'] },
  { what: 'a price whose cents are others', said: 'It costs € 1,200.', is: ['1,200'] },
  { what: 'a date as it stands', said: 'From 12 May 2026 on.', is: [] },
  { what: 'another day', said: 'From 13 May 2026 on.', is: ['13'] },
  { what: 'another year', said: 'From 12 May 2027 on.', is: ['2027'] },
  { what: 'a stock as it stands', said: '14 are left.', is: [] },
  { what: 'another stock', said: '3 are left.', is: ['3'] },
  { what: 'numbers of sources', said: 'A week is € 1,200.50. [1] [12]', is: [] },
  { what: 'numbers of a list', said: '1. Breakfast\n2) The room', is: [] },
  { what: 'the same twice', said: '99 and 99', is: ['99'] },
  { what: 'a price as Arabic writes it', said: 'السعر ١٬٢٠٠٫٥٠ يورو', is: [] },
  { what: 'one in Arabic that nobody named', said: 'السعر ٩٩ يورو', is: ['99'] },
  { what: 'one in Hindi that nobody named', said: '९९ रुपये', is: ['99'] },
  { what: 'one in wide letters', said: '９９円', is: ['99'] },
])('$what', ({ said, is }) => {
  expect(unfoundedNumbers(said, grounds)).toEqual(is);
});

test('a figure is whole: part of another does not found it', () => {
  expect(unfoundedNumbers('Only 20 euros.', ['It costs 120 euros.'])).toEqual(['20']);
});

test('a figure of a source in other digits founds it', () => {
  expect(unfoundedNumbers('It costs 99 euros, not 98.', ['السعر ٩٩ يورو'])).toEqual(['98']);
});
