import { expect, test } from 'vitest';
import { unfoundedUrgency } from './urgency';

const item = { catalogId: 'cat', itemId: 'itm' };
const inStock = [{ title: 'Sea view', text: 'Rooms left: 3; Price: 120 EUR', url: null, item }];
const written = [{ title: 'News', text: 'There are only 3 tables by the window.', url: null }];
const page = [{ title: 'Sea view', text: 'Rooms left: 3', url: null }];

test.each([
  { what: 'the stock of this moment', said: 'Only 3 left.', by: inStock, is: [] },
  { what: 'another stock', said: 'Only 2 left.', by: inStock, is: ['Only 2'] },
  { what: 'a page is no stock', said: 'Only 3 rooms are free.', by: page, is: ['Only 3'] },
  { what: 'what the business says in these words', said: 'There are only 3 tables.', by: written, is: [] },
  { what: 'pressing, whatever the stock', said: 'Hurry, only 3 left!', by: inStock, is: ['Hurry'] },
  { what: 'pressing in German', said: 'Beeilen Sie sich!', by: inStock, is: ['Beeilen Sie sich'] },
  { what: 'German stock', said: 'Nur noch 2 Zimmer.', by: inStock, is: ['Nur noch 2'] },
  { what: 'nothing of the kind', said: 'Breakfast is from 7 to 10.', by: inStock, is: [] },
])('$what', ({ said, by, is }) => {
  expect(unfoundedUrgency(said, by)).toEqual(is);
});
