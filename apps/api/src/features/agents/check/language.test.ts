import { expect, test } from 'vitest';
import { foreignLanguage } from './language';

const english = 'Breakfast is served from seven to ten in the morning, and it is included in every rate.';
const german =
  'Das Frühstück gibt es von sieben bis zehn Uhr am Morgen, und es ist in jedem Preis enthalten.';

test('what is written in another language than the visitor’s is seen', () => {
  expect(foreignLanguage(english, 'en')).toBeNull();
  expect(foreignLanguage(german, 'en')).toBe('de');
  expect(foreignLanguage(english, 'de')).toBe('en');
});

test('little may be of many languages', () => {
  expect(foreignLanguage('Café Central, 7–10', 'en')).toBeNull();
});
