import { readOnce } from '../../../platform/read-once';
import { promptRules } from '../turn/model/rules';
import { inPlainDigits } from './plain-digits';

type Secret = {
  /** Runs of so many words as are no chance. */
  runs: ReadonlySet<string>;
  size: number;
  /** Sentences that are shorter, set off on both sides. */
  sentences: readonly string[];
};

const inARow = { words: 12, letters: 30 };
/** A shorter sentence may be anybody’s. */
const leastSentence = { words: 6, letters: 15 };
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
  const words = wordsOf(text);
  const runs = new Set(words.slice(size - 1).map((_, at) => rowOf(words.slice(at, at + size))));
  const sentences = text
    .split(sentenceEnd)
    .map(wordsOf)
    .filter(({ length }) => length >= leastSentence[unit] && length < size)
    .map(rowOf);
  return { runs, size, sentences };
});

/** What the agent was told is for the agent alone, but for what the business says openly as well. */
export function leaks(text: string, told: readonly string[], open: readonly string[] = []): string[] {
  const said = wordsOf(text);
  if (said.length < leastSentence.words) return [];
  const isOpen = (run: string) => open.some((one) => rowIn(one).row.includes(run));
  const secrets = [promptRules, ...told].map(secretOf);
  const run = sentenceIn(said, secrets, isOpen) ?? runIn(said, secrets, isOpen);
  return run === null ? [] : [`its own instructions: “${run.trim()}”`];
}

type IsOpen = (run: string) => boolean;

function sentenceIn(said: readonly string[], secrets: readonly Secret[], isOpen: IsOpen): string | null {
  const row = rowOf(said);
  const sentences = secrets.flatMap((secret) => secret.sentences);
  return sentences.find((one) => row.includes(one) && !isOpen(one)) ?? null;
}

function runIn(said: readonly string[], secrets: readonly Secret[], isOpen: IsOpen): string | null {
  for (const size of new Set(secrets.map((secret) => secret.size))) {
    const ofSize = secrets.filter((secret) => secret.size === size);
    for (let at = 0; at + size <= said.length; at++) {
      const run = rowOf(said.slice(at, at + size));
      if (ofSize.some(({ runs }) => runs.has(run)) && !isOpen(run)) return run;
    }
  }
  return null;
}
