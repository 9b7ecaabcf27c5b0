import { expect, test } from 'vitest';
import { shortcutFor, shortcutOf } from './shortcut';

test.each([
  ['Check In', 'check-in'],
  ['/thanks', 'thanks'],
  ['Grüße aus Köln', 'grüße-aus-köln'],
  ['-- a', 'a'],
  ['a-', 'a-'],
  ['x'.repeat(60), 'x'.repeat(40)],
])('%s is typed as %s', (typed, shortcut) => {
  expect(shortcutOf(typed)).toBe(shortcut);
});

test('a title brings a short word of its own', () => {
  expect(shortcutFor('Where to park near the quay')).toBe('where-to-park');
  expect(shortcutFor('Thanks!')).toBe('thanks');
});
