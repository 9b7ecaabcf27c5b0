import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestRows } from './best-rows';

test('the best rows are those a whole sort would put first', () => {
  const worths = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 80 });
  fc.assert(
    fc.property(worths, fc.nat(90), (worth, count) => {
      const rows = Int32Array.from(worth.keys());
      const compare = (one: number, other: number) =>
        (worth[other] as number) - (worth[one] as number) || one - other;
      expect(bestRows(rows, count, compare)).toEqual([...rows].sort(compare).slice(0, count));
    }),
  );
});
