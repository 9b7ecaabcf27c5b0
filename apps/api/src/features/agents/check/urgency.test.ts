import { expect, test } from 'vitest';
import { unfoundedUrgency } from './urgency';

const item = { catalogId: 'cat', itemId: 'itm', counted: [3] };
const inStock = [{ title: 'Sea view', text: 'Rooms left: 3; Beds: 2; Price: 120 EUR', url: null, item }];
const stale = inStock.map((one) => ({ ...one, item: { ...item, counted: [] } }));
const shouted = [{ title: 'News', text: 'Only 3 left in June!', url: null }];
const written = [{ title: 'News', text: 'There are only 3 tables by the window.', url: null }];
const page = [{ title: 'Sea view', text: 'Rooms left: 3', url: null }];

test.each([
  { what: 'the stock of this moment', said: 'Only 3 left.', by: inStock, is: [] },
  { what: 'the same in words', said: 'Just three rooms remaining.', by: inStock, is: [] },
  { what: 'another stock', said: 'Only 2 left.', by: inStock, is: ['Only 2 left', 'Only 2'] },
  { what: 'another in words', said: 'Only two left.', by: inStock, is: ['Only two left', 'Only two'] },
  {
    what: 'another behind a true one',
    said: 'Only 3 left. Only 1 left.',
    by: inStock,
    is: ['Only 1 left', 'Only 1'],
  },
  { what: 'what was counted long ago', said: 'Only 3 left.', by: stale, is: ['Only 3 left', 'Only 3'] },
  {
    what: 'a page is no stock',
    said: 'Only 3 rooms are free.',
    by: page,
    is: ['Only 3 rooms are free', 'Only 3'],
  },
  { what: 'nor what a page shouts', said: 'Only 3 left!', by: shouted, is: ['Only 3 left'] },
  { what: 'a price', said: 'It costs only 12.50 euros.', by: page, is: [] },
  { what: 'what the business says in these words', said: 'There are only 3 tables.', by: written, is: [] },
  { what: 'pressing, whatever the stock', said: 'Hurry, only 3 left!', by: inStock, is: ['Hurry'] },
  { what: 'pressing in German', said: 'Beeilen Sie sich!', by: inStock, is: ['Beeilen Sie sich'] },
  { what: 'German stock', said: 'Nur noch 2 Zimmer.', by: inStock, is: ['Nur noch 2'] },
  { what: 'nothing of the kind', said: 'Breakfast is from 7 to 10.', by: inStock, is: [] },
  { what: 'wide figures', said: 'Only ２ left.', by: inStock, is: ['Only 2 left', 'Only 2'] },
])('$what', ({ said, by, is }) => {
  expect(unfoundedUrgency(said, by)).toEqual(is);
});
