import { readOnce } from '../../../platform/read-once';
import { promptRules } from '../turn/model/rules';
import { inPlainDigits } from './plain-digits';
import { isSecretive } from './secretive';

type Secret = {
  /** Rows of so many words as are no chance. */
  rows: ReadonlySet<string>;
  size: number;
  /** Shorter sentences that say of themselves that they are for nobody else. */
  sentences: readonly string[];
};

const inARow = { words: 12, letters: 30 };
/** A shorter sentence may be anybody’s. */
const leastSentence = { words: 5, letters: 10 };
/** Written without blanks: a letter counts as a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const word = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const sentenceEnd = /[.!?。！？।؟\n]+/u;

const wordsOf = (text: string): string[] => inPlainDigits(text).toLowerCase().match(word) ?? [];
/** Set off on both sides: then only whole words are found in it. */
const rowOf = (words: readonly string[]) => ` ${words.join(' ')} `;

const rowIn = readOnce({ characters: 1_000_000 }, (text) => ({ row: rowOf(wordsOf(text)) }));

const secretOf = readOnce({ characters: 500_000 }, (text): Secret => {
  const unit = unspaced.test(text) ? 'letters' : 'words';
  const size = inARow[unit];
  const sentences = text
    .split(sentenceEnd)
    .filter(isSecretive)
    .map(wordsOf)
    .filter(({ length }) => length >= leastSentence[unit] && length < size)
    .map(rowOf);
  return { rows: new Set(rowsOf(wordsOf(text), size)), size, sentences };
});

/** What the agent was told is for the agent alone, but for what the business says openly as well. */
export function leaks(text: string, told: readonly string[], open: readonly string[] = []): string[] {
  const said = wordsOf(text);
  if (said.length < leastSentence.words) return [];
  const isOpen = (row: string) => open.some((one) => rowIn(one).row.includes(row));
  const secrets = [promptRules, ...told].map(secretOf);
  const found = [...sentencesIn(said, secrets), ...rowsIn(said, secrets)].find((row) => !isOpen(row));
  return found === undefined ? [] : [`its own instructions: “${found.trim()}”`];
}

function sentencesIn(said: readonly string[], secrets: readonly Secret[]): string[] {
  const row = rowOf(said);
  return secrets.flatMap(({ sentences }) => sentences).filter((sentence) => row.includes(sentence));
}

function rowsIn(said: readonly string[], secrets: readonly Secret[]): string[] {
  return secrets.flatMap(({ rows, size }) =>
    rows.size === 0 ? [] : rowsOf(said, size).filter((row) => rows.has(row)),
  );
}

const rowsOf = (words: readonly string[], size: number): string[] =>
  words.slice(size - 1).map((_, at) => rowOf(words.slice(at, at + size)));
