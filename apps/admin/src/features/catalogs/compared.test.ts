import { expect, test } from 'vitest';
import { chosenIn, toggled } from './compared';

test('what is ticked stands in the address, and goes when it is ticked off', () => {
  const one = toggled([], 'itm_a');
  const two = toggled(chosenIn(one), 'itm_b');
  expect(chosenIn(two)).toEqual(['itm_a', 'itm_b']);
  expect(toggled(chosenIn(two), 'itm_a')).toBe('itm_b');
  expect(toggled(['itm_b'], 'itm_b')).toBeUndefined();
});

test('an address with anything else names nothing, and five at most', () => {
  expect(chosenIn('places.itm_a.itm_a.')).toEqual(['itm_a']);
  expect(chosenIn('itm_1.itm_2.itm_3.itm_4.itm_5.itm_6')).toHaveLength(5);
});
