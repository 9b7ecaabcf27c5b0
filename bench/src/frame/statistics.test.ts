import { expect, test } from 'vitest';
import { median, medianRound, percentile } from './statistics';

test('a percentile is one of the values, whatever their order', () => {
  const values = Array.from({ length: 100 }, (_, n) => (n * 37) % 100);
  expect(percentile(values, 0.99)).toBe(99);
  expect(percentile(values, 1)).toBe(99);
  expect(median([9, 1, 5])).toBe(5);
  expect(values[0]).toBe(0);
});

test('the median round keeps its value and its floor together', () => {
  const rounds = [
    { value: 30, floor: 10 },
    { value: 15, floor: 10 },
    { value: 400, floor: 200 },
  ];
  expect(medianRound(rounds)).toEqual({ value: 400, floor: 200 });
});
