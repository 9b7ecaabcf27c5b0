import { expect, test } from 'vitest';
import type { Attribute, CatalogItem } from '../../api/contract';
import { blankAttribute } from './attribute-draft';
import { draftOf, noPlace, valuesOf } from './item-draft';

const types = ['number', 'category', 'set', 'place', 'date', 'stock', 'boolean', 'text', 'url'] as const;
const attributes: Attribute[] = types.map((type) => ({ ...blankAttribute(type), key: type, label: type }));
const values: CatalogItem['values'] = {
  number: 12.5,
  category: '2BHK',
  set: ['Pool'],
  place: { name: 'Hebbal', city: 'Bengaluru', latitude: 13.03, longitude: 77.59 },
  date: '2027-03-31',
  stock: { left: 4, at: '2026-11-20T13:00:00.000Z' },
  boolean: false,
  text: 'Under old trees',
  url: '/rooms/12',
};
const item = {
  externalId: 'A1',
  title: 'One',
  description: '',
  url: null,
  image: null,
  values,
} as CatalogItem;

test('what nobody touched is sent as it was', () => {
  expect(valuesOf(attributes, draftOf(attributes, item), item)).toEqual(values);
});

test('what was emptied goes, and of a new item nothing is said that nobody knows', () => {
  const bare = draftOf(attributes, null);
  expect(valuesOf(attributes, bare, null)).toEqual({});
  const gone = valuesOf(attributes, bare, item);
  expect(Object.values(gone).every((value) => value === null)).toBe(true);
  expect(Object.keys(gone)).toEqual([...types]);
});

test('another count is counted now, and what is no number is left to be refused', () => {
  const draft = draftOf(attributes, item);
  const typed = { ...draft, values: { ...draft.values, stock: '3', number: '12 rooms', place: noPlace } };
  expect(valuesOf(attributes, typed, item)).toMatchObject({
    stock: { left: 3 },
    number: '12 rooms',
    place: null,
  });
  expect(valuesOf(attributes, typed, item).stock).not.toHaveProperty('at');
});
