import { expect, test } from 'vitest';
import { judgeMeans, judgeShares, turned } from './judge';

test('nothing is said of a few, however clear they look', () => {
  expect(judgeShares({ of: 29, count: 29 }, { of: 200, count: 0 })).toBe('too-few');
  expect(judgeMeans({ count: 9, mean: 5, variance: 0 }, { count: 90, mean: 1, variance: 0 })).toBe('too-few');
});

test('what may be chance is no difference', () => {
  expect(judgeShares({ of: 40, count: 30 }, { of: 40, count: 27 })).toBe('no-difference');
  expect(judgeShares({ of: 40, count: 40 }, { of: 40, count: 40 })).toBe('no-difference');
  expect(judgeMeans({ count: 20, mean: 4.1, variance: 1 }, { count: 20, mean: 4, variance: 1 })).toBe(
    'no-difference',
  );
});

test('what can hardly be chance is told, for either side', () => {
  expect(judgeShares({ of: 100, count: 80 }, { of: 100, count: 50 })).toBe('first');
  expect(judgeShares({ of: 100, count: 50 }, { of: 100, count: 80 })).toBe('second');
  expect(turned(judgeShares({ of: 100, count: 50 }, { of: 100, count: 80 }))).toBe('first');
  expect(judgeMeans({ count: 40, mean: 3, variance: 1 }, { count: 40, mean: 4, variance: 1 })).toBe('second');
});
