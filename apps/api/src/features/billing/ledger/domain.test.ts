import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAmount, levelOf, partsBack } from './domain';

const amount = fc.integer({ min: 0, max: 2 ** 40 });

test('what a hold gives back and what it charges are what it took, of neither purse less than nothing', () => {
  const cases = fc.record({
    monthly: amount,
    lasting: amount,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, ({ monthly, lasting, share }) => {
      const charge = Math.floor((monthly + lasting) * share);
      const back = partsBack({ monthly, lasting }, charge);
      expect(back.monthly + back.lasting + charge).toBe(monthly + lasting);
      expect(Math.min(back.monthly, back.lasting)).toBeGreaterThanOrEqual(0);
      // The lasting purse is touched only when the monthly one is used up.
      if (back.lasting < lasting) expect(back.monthly).toBe(0);
    }),
  );
});

test('an amount is whole, exact, and at least so much', () => {
  for (const bad of [Number.NaN, 0.5, 2 ** 53, -1, Number.POSITIVE_INFINITY])
    expect(() => checkAmount(bad, 0)).toThrow('whole');
  expect(() => checkAmount(0, 1)).toThrow('whole');
  checkAmount(Number.MAX_SAFE_INTEGER, 1);
});

test('the level follows all there is', () => {
  expect([0, 1, 99, 100].map((total) => levelOf({ total, warnBelow: 100 }))).toEqual([
    'empty',
    'low',
    'low',
    'ok',
  ]);
});
