import { expect, test } from 'vitest';
import { decimalsOf, formatMoney } from './money';

test('digits are counted as the provider counts them', () => {
  expect(['usd', 'jpy', 'kwd', 'isk'].map(decimalsOf)).toEqual([2, 0, 3, 2]);
});

test('an amount is told in its own currency', () => {
  expect(formatMoney(2900, 'usd')).toBe('$29.00');
  expect(formatMoney(2900, 'jpy')).toBe('¥2,900');
  expect(formatMoney(29_000, 'eur', 'de')).toBe('290,00\u00a0€');
});
