import { numberAt, type Read, touches, wordAt } from './reader';
import { currencies, nights, numberWords, papers, people, scales } from './units';

/** “€ 1,200”, “1.2 million dollars”, “90 lakh”, “300k”. */
export const readMoney: Read = (lexemes, at) => {
  const before = currencies.get(wordAt(lexemes, at));
  const number = before ? at + 1 : at;
  if (lexemes[number]?.kind !== 'number') return null;
  const scale = scaleAt(lexemes, number + 1, number);
  let to = number + (scale ? 2 : 1);
  const after = before ? undefined : currencies.get(wordAt(lexemes, to));
  if (after) to++;
  const isWorth = before ?? after ?? (scale && scale.value >= 1e3 ? null : undefined);
  if (isWorth === undefined) return null;
  const amount = numberAt(lexemes, number) * (scale?.value ?? 1);
  return { kind: 'money', value: { amount, currency: isWorth }, from: at, to };
};

/** “m” is a million where it touches its number or money stands beside it, metres else. */
function scaleAt(lexemes: Parameters<Read>[0], at: number, number: number) {
  const word = wordAt(lexemes, at);
  const value = scales.get(word);
  if (value === undefined) return null;
  if (
    word === 'm' &&
    !currencies.has(wordAt(lexemes, number - 1)) &&
    !currencies.has(wordAt(lexemes, at + 1))
  )
    return null;
  return word.length > 1 || touches(lexemes, number) ? { value } : null;
}

export const readCount: Read = (lexemes, at) => {
  const value = numberAt(lexemes, at);
  if (Number.isNaN(value)) return null;
  const unit = wordAt(lexemes, at + 1);
  if (unit === '%' || unit === 'percent' || unit === 'prozent')
    return { kind: 'percent', value, from: at, to: at + 2 };
  for (const skip of [1, 2]) {
    const word = wordAt(lexemes, at + skip);
    if (nights.has(word)) return { kind: 'nights', value, from: at, to: at + skip + 1 };
    if (people.has(word)) return { kind: 'people', value, from: at, to: at + skip + 1 };
    if (lexemes[at + skip]?.kind !== 'word') break;
  }
  return lexemes[at]?.kind === 'number' ? { kind: 'number', value, from: at, to: at + 1 } : null;
};

const fewestSigns = 3;

/** “order #A-1234”, “booking number 55120”, “#4821”. */
export const readOrder: Read = (lexemes, at) => {
  const named = papers.has(wordAt(lexemes, at));
  if (!named && wordAt(lexemes, at) !== '#') return null;
  let from = at + 1;
  for (let skipped = 0; named && skipped < 4 && numberWords.has(wordAt(lexemes, from)); skipped++) from++;
  let to = from;
  let text = '';
  while (to < lexemes.length && (to === from || touches(lexemes, to - 1)) && isPart(lexemes, to)) {
    text += wordAt(lexemes, to);
    to++;
  }
  while (text.endsWith('-')) {
    text = text.slice(0, -1);
    to--;
  }
  const isNumber = /\d/.test(text) && text.length >= fewestSigns && text.length <= 40;
  return isNumber ? { kind: 'order', value: text.toUpperCase(), from, to } : null;
};

const isPart = (lexemes: Parameters<Read>[0], at: number) =>
  lexemes[at]?.kind !== 'sign' || wordAt(lexemes, at) === '-';
