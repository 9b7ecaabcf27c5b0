import fc from 'fast-check';
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
  expect(unfoundedNumbers(said, { stated: grounds })).toEqual(is);
});

test('a figure is whole: part of another does not found it', () => {
  expect(unfoundedNumbers('Only 20 euros.', { stated: ['It costs 120 euros.'] })).toEqual(['20']);
});

test('a figure of a source in other digits founds it', () => {
  expect(unfoundedNumbers('It costs 99 euros, not 98.', { stated: ['السعر ٩٩ يورو'] })).toEqual(['98']);
});

const stated = 'A room is 120 euros, a boat $50. Open from 5 to 12 March, closed on 7 April 2026.';

test.each([
  { what: 'the same currency', said: '120 €, EUR 120, 120 euro, ١٢٠ يورو, 120ユーロ, १२० यूरो', is: [] },
  { what: 'another', said: 'It is 120 dollars.', is: ['120'] },
  { what: 'another by its sign', said: 'It is $120.', is: ['120'] },
  { what: 'another by its code', said: 'It is USD 120.', is: ['120'] },
  { what: 'another in Spanish', said: 'Son 120 dólares.', is: ['120'] },
  { what: 'another in Japanese', said: '120円です', is: ['120'] },
  { what: 'another in Hindi', said: '१२० रुपये', is: ['120'] },
  { what: 'another in Arabic', said: '١٢٠ دولارًا', is: ['120'] },
  { what: 'a sign of many', said: 'A boat is 50 US dollars or US$50 or 50 pesos.', is: [] },
  { what: 'no currency', said: 'It is 120.', is: [] },
  { what: 'the same month', said: '7 April, 7. April, April 7, 7 de abril, 7 avril, 7th of April', is: [] },
  { what: 'the same elsewhere', said: '7 aprile, 7 april, ٧ أبريل, 7 अप्रैल, 4月7日', is: [] },
  { what: 'another month', said: 'Closed on 7 May.', is: ['7'] },
  { what: 'another before it', said: 'Closed on May 7.', is: ['7'] },
  { what: 'another in German', said: 'Am 7. März zu.', is: ['7'] },
  { what: 'another in Arabic', said: '٧ مارس', is: ['7'] },
  { what: 'from the one to the other', said: 'Open on 5 March.', is: [] },
  { what: 'a date in figures', said: '2026-04-07', is: [] },
  { what: 'another date in figures', said: '2026-06-07', is: ['06'] },
])('$what', ({ said, is }) => {
  expect(unfoundedNumbers(said, { stated: [stated] })).toEqual(is);
});

test.each(['05/03/2026', '2026-03-05', '5.3.2026', '05/03'])('%s may be the 5th of March', (date) => {
  expect(unfoundedNumbers('On 5 March', { stated: [date, 'Closed on 5 April.'] })).toEqual([]);
});

test('a figure that nobody gives a currency may have any', () => {
  expect(unfoundedNumbers('It is 80 euros.', { stated: ['Price: 80'] })).toEqual([]);
});

test.each([
  { what: 'a price in words', said: 'It costs ninety-nine euros.', is: ['99'] },
  { what: 'one that is stated', said: 'Twenty euros, two hundred and fifty dollars', is: [] },
  { what: 'a figure that a source has in words', said: '3 dogs, 40 euros', is: [] },
  { what: 'no price', said: 'One of our seven rooms.', is: [] },
])('$what', ({ said, is }) => {
  const stated = ['Three dogs are 20 euros, a boat is $250, and forty euros with a crew.'];
  expect(unfoundedNumbers(said, { stated })).toEqual(is);
});

test('a contact names no price', () => {
  const named = ['It is 10 euros for 4 people on 5 March, right?'];
  expect(unfoundedNumbers('Yes: 10 euros for 4 on 5 March.', { stated: [], named })).toEqual(['10']);
  expect(unfoundedNumbers('10 euros', { stated: ['10 €'], named })).toEqual([]);
});

test('but for how much it may cost', () => {
  const named = ['Homes under €500,000'];
  expect(unfoundedNumbers('Under €500,000', { stated: [], named, limits: ['500,000'] })).toEqual([]);
});

test('a text founds whatever it says itself', () => {
  const word = fc.constantFrom(
    'euros',
    '$',
    'May',
    '.',
    ',',
    '/',
    '-',
    '月',
    'يورو',
    '٣',
    '2026',
    '5',
    '12',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('');
      expect(unfoundedNumbers(text, { stated: [text] })).toEqual([]);
    }),
  );
});

test.each(['1.', '1/', '1 000 ', 'euro ', '$', '5 of ', '9', 'de'])('a row of “%s” costs little', (part) => {
  const text = part.repeat(2000);
  const start = process.cpuUsage();
  unfoundedNumbers(text, { stated: [text] });
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
