import { expect, test } from 'vitest';
import { changedFields, slugify } from './domain';

test.each([
  ['Harbour Hotel', 'harbour-hotel'],
  ['  Café Zoë & Söhne  ', 'cafe-zoe-sohne'],
  ['北京酒店', 'workspace'],
  ['---', 'workspace'],
])('%s becomes %s', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test('a long name is cut without a trailing dash', () => {
  const slug = slugify(`${'a'.repeat(39)} b`);
  expect(slug).toBe('a'.repeat(39));
});

test('only fields with another value count as changed', () => {
  expect(changedFields({ name: 'A', phone: null as string | null }, { name: 'A', phone: '1' })).toEqual([
    'phone',
  ]);
});
