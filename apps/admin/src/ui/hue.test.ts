import { expect, test } from 'vitest';
import { hueOf } from './hue';

test('the same id has the same hue, and ids spread over the circle', () => {
  const ids = Array.from({ length: 200 }, (_, at) => `con_${at * 7919}`);
  expect(ids.map(hueOf)).toEqual(ids.map(hueOf));
  expect(new Set(ids.map(hueOf)).size).toBe(12);
  for (const hue of ids.map(hueOf)) expect(hue >= 0 && hue < 360).toBe(true);
});
