import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, words } from './search';

test('digits stay words on the way in and out', () => {
  const search = parseSearch('?token=0012&q=a%20b');
  expect(search).toEqual({ token: '0012', q: 'a b' });
  expect(stringifySearch(search)).toBe('?token=0012&q=a+b');
});

test('what is empty is not in the address', () => {
  expect(stringifySearch({ a: undefined, b: '' })).toBe('');
});

test('only named words pass', () => {
  const parse = words('q', 'filter');
  expect(parse({ q: 'x', filter: '', other: 'y' })).toEqual({ q: 'x' });
});
