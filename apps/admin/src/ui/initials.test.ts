import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Ana Sousa', 'AS'],
  ['ana maria de sousa', 'AS'],
  ['Parley', 'P'],
  ['  ', ''],
  ['🌊 Harbour', '🌊H'],
  ['Éva Őri', 'ÉŐ'],
])('%s signs as %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
