import { expect, test } from 'vitest';
import { macroF1 } from './macro-f1';

test('a label that is never told counts like a common one', () => {
  const common = Array.from({ length: 8 }, () => ({ label: 'a', told: 'a' }));
  const rare = Array.from({ length: 2 }, () => ({ label: 'b', told: 'a' }));
  expect(macroF1([...common, ...rare])).toBeCloseTo(16 / 18 / 2);
  expect(macroF1(common)).toBe(1);
  expect(macroF1([])).toBe(0);
});
