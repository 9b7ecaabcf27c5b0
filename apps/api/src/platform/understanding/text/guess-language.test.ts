import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language';
import { tokensOf } from './tokens';

const guess = (text: string) => guessLanguage(text, tokensOf(text));

test.each([
  ['average price per square foot in Hebbal', null],
  ['which area grew most per year', 'en'],
  ['how much is it', 'en'],
  ['wo kann ich parken', 'de'],
  ['où est la gare', 'fr'],
  ['posso pagare per bonifico', 'it'],
  ['где вокзал', 'ru'],
  ['10x10', null],
])('the small words of “%s” speak %s', (text, language) => {
  expect(guess(text)).toBe(language);
});
