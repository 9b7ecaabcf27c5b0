import { expect, test } from 'vitest';
import type { CatalogFilter } from '../../api/contract';
import { readFilters, readSort, withFilter, withoutWords, writeFilters, writeSort } from './item-search';

const price: CatalogFilter = { kind: 'number', key: 'price', min: null, max: 200 };
const place: CatalogFilter = { kind: 'values', key: 'place', anyOf: ['Hebbal'], not: false };

test('conditions come back from an address as they went', () => {
  expect(readFilters(writeFilters([price, place]))).toEqual([price, place]);
  expect(writeFilters([])).toBeUndefined();
});

test.each([undefined, '', 'price', '{}', '[1,null,{"kind":"other","key":"x"},{"kind":"number"}]'])(
  'an address with %s has no condition',
  (text) => {
    expect(readFilters(text)).toEqual([]);
  },
);

test('an attribute has one condition at a time', () => {
  expect(withFilter([price, place], 'price', { ...price, max: 100 })).toEqual([
    place,
    { ...price, max: 100 },
  ]);
  expect(withFilter([price, place], 'price', null)).toEqual([place]);
});

test('an order comes back from an address as it went', () => {
  expect(readSort(writeSort({ by: 'price', direction: 'down' }))).toEqual({ by: 'price', direction: 'down' });
  expect(readSort('price')).toBeNull();
  expect(readSort('price.sideways')).toBeNull();
});

test.each([
  ['2BHK in Whitefield under 2 Cr', 'under 2 Cr', '2BHK in Whitefield'],
  ['2BHK in whitefield under 2 Cr', 'Whitefield', '2BHK in under 2 Cr'],
  ['pool and gym near the sea', 'pool, gym', 'and near the sea'],
  ['2BHK', 'something else', '2BHK'],
  ['2BHK', '', '2BHK'],
])('%s without %s is %s', (query, words, rest) => {
  expect(withoutWords(query, words)).toBe(rest);
});
