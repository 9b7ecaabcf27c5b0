import { expect, test } from 'vitest';
import { createMeasures } from './use-formats';

test('sizes and lengths', () => {
  const { clock, size } = createMeasures('en-GB');
  expect(size(248_000)).toBe('248 kB');
  expect(size(20 * 1024 * 1024)).toBe('21 MB');
  expect(clock(74_000)).toBe('1:14');
});
