import { plain } from './plain';

const mostWords = 400;
const longestWord = 60;

/** Written without spaces between words: two letters at a time are what can be looked for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const spaced = /[\p{L}\p{N}]+/gu;
const emails = /[^\s<>()[\]{}"',;:@]{1,64}@[^\s<>()[\]{}"',;:@]{1,200}/gu;
const phones = /(?:\+|\b)\d[\d ()./-]{4,20}\d/g;
const leastDigits = 6;
/** Of which there are so few that nearly every text has words that begin so. */
const single = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]$/u;

/** Everything by which a text can be found, each once. */
export function wordsOf(text: string): string[] {
  const bare = plain(text);
  const found = new Set<string>();
  for (const email of emailsIn(bare)) found.add(email);
  for (const [phone] of bare.matchAll(phones)) for (const digits of waysToDial(phone)) found.add(digits);
  for (const run of partsOf(bare)) {
    found.add(run.text);
    if (run.isUnspaced) found.add(run.text.slice(-1));
  }
  return [...found].map((word) => word.slice(0, longestWord)).slice(0, mostWords);
}

/** What each word of a question has to begin, in everything that answers it. A single letter is a whole word. */
export type Wanted = { word: string; isWhole: boolean };

export function wantedIn(question: string): Wanted[] {
  const bare = plain(question).trim();
  if (/^[+0][\d ()./-]*$/.test(bare) && digitsOf(bare).length >= leastDigits)
    return [{ word: digitsOf(bare).replace(/^0+/, ''), isWhole: false }];
  const words = new Map<string, Wanted>();
  for (const piece of bare.split(/\s+/)) {
    const [email] = emailsIn(piece);
    const parts = email ? [{ text: email, isUnspaced: false }] : [...partsOf(piece)];
    for (const { text } of parts) {
      const word = text.slice(0, longestWord);
      words.set(word, { word, isWhole: single.test(word) });
    }
  }
  return [...words.values()];
}

type Part = { text: string; isUnspaced: boolean };

function* partsOf(bare: string): Generator<Part> {
  for (const [run] of bare.matchAll(spaced)) {
    for (const text of run.replace(unspaced, ' ').split(' ')) if (text) yield { text, isUnspaced: false };
    for (const [letters] of run.matchAll(unspaced)) yield* pairsOf([...letters]);
  }
}

function* pairsOf(letters: string[]): Generator<Part> {
  if (letters.length === 1) yield { text: letters.join(''), isUnspaced: true };
  for (let at = 0; at + 1 < letters.length; at += 1)
    yield { text: letters.slice(at, at + 2).join(''), isUnspaced: true };
}

function* emailsIn(bare: string): Generator<string> {
  if (!bare.includes('@')) return;
  for (const [email] of bare.matchAll(emails)) yield email.replace(/[.!?]+$/, '');
}

/** With the country and without it, which may be of one to three digits. */
function waysToDial(phone: string): string[] {
  const digits = digitsOf(phone);
  if (digits.length < leastDigits || digits.length > 15) return [];
  const isAbroad = phone.startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/^0+/, '');
  return isAbroad ? [bare, bare.slice(1), bare.slice(2), bare.slice(3)] : [bare];
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
