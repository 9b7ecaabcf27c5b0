import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language';
import { tokensOf } from './tokens';

const guess = (text: string) => guessLanguage(text, tokensOf(text));

test.each([
  ['average price per square foot in Hebbal', null],
  ['which area grew most per year', 'en'],
  ['how much is it', 'en'],
  ['A fine room', null],
  ['Is this a fine room', 'en'],
  ['¿Admiten perros?', 'es'],
  ['Y a-t-il un ascenseur ?', 'fr'],
  ['Peut-on louer des vélos ?', 'fr'],
  ['Vocês cobrem a proposta da concorrência?', 'pt'],
  ['No me parece serio que suban la cuota', 'es'],
  ['no reply to me', 'en'],
  ['Il y a de la fumée qui sort du tableau', 'fr'],
  ['quisiera un presupuesto para pintar un piso en Valencia, tienen alguna oferta este mes?', 'es'],
  ['esse sofá que recebi é de uma cor diferente da que escolhi', 'pt'],
  ['wo kann ich parken', 'de'],
  ['où est la gare', 'fr'],
  ['posso pagare per bonifico', 'it'],
  ['где вокзал', 'ru'],
  ['10x10', null],
  ['朝食は何時ですか', 'ja'],
  ['カードで払えますか', 'ja'],
  ['早餐几点开始', 'zh'],
  ['아침 식사는 몇 시인가요', 'ko'],
])('the small words of “%s” speak %s', (text, language) => {
  expect(guess(text)).toBe(language);
});
