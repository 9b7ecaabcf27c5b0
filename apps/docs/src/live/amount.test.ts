import { expect, test } from 'vitest';
import { amount } from './amount';

test('figures are said as people say them', () => {
  expect(amount(64 * 1024, 'bytes')).toBe('64 KiB');
  expect(amount(20 * 1024 * 1024, 'bytes')).toBe('20 MiB');
  expect(amount(25_000, 'ms')).toBe('25 s');
  expect(amount(4000, 'count')).toBe('4,000');
});
