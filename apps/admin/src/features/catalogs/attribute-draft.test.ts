import { expect, test } from 'vitest';
import { blankAttribute, keyFrom, moved, retyped } from './attribute-draft';

test.each([
  ['Carpet area', [], 'carpetArea'],
  ['Preis (€)', [], 'preis'],
  ['2nd bedroom', [], 'a2ndBedroom'],
  ['Größe', [], 'grosse'],
  ['Price', ['price'], 'price2'],
  ['Price', ['price', 'price2'], 'price3'],
  ['価格', [], 'a'],
])('the key of %s beside %j is %s', (label, taken, key) => {
  expect(keyFrom(label, taken)).toBe(key);
});

test('another type keeps what both types know of', () => {
  const price = { ...blankAttribute('number'), label: 'Price', synonyms: ['cost'] };
  expect(retyped(price, 'category')).toMatchObject({ type: 'category', label: 'Price', synonyms: ['cost'] });
  const kinds = { ...blankAttribute('category'), values: [{ value: 'A', synonyms: [] }] };
  expect(retyped(kinds, 'set')).toMatchObject({ type: 'set', values: [{ value: 'A' }] });
  expect(retyped(kinds, 'text')).not.toHaveProperty('values');
});

test('a step beyond the end of the list changes nothing', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
