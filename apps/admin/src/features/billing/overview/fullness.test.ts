import { expect, test } from 'vitest';
import { fullness } from './fullness';

test('four fifths are near, all is full, and more was allowed by a larger plan', () => {
  const of = (has: number) => fullness({ has, most: 50 });
  expect([0, 39, 40, 49, 50, 51].map(of)).toEqual(['room', 'room', 'near', 'near', 'full', 'over']);
  expect(fullness({ has: 0, most: 0 })).toBe('full');
});
