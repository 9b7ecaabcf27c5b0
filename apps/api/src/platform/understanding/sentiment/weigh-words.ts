import type { Token } from '../text/tokens';
import { findTelling, type Telling } from './find-telling';
import { lexicon } from './read-lexicon';
import { type Sentence, sentencesOf } from './sentences';
import { conditions, negators, raisers, softeners, turns } from './turns-of-meaning';

/** A word or phrase, and how it is meant where it stands. */
export type Weighed = { from: number; to: number; value: number; frustration: number };

export type Said = { text: string; tokens: readonly Token[]; language: string | null };

const reach = 3;
const loudest = 1.3;
const whenAsked = 0.3;
const beforeTurn = 0.55;
const afterTurn = 1.3;

export function weighWords(said: Said): Weighed[] {
  const phrases = findTelling(said.tokens);
  const covered = new Set<number>();
  for (const { from, to } of phrases) for (let at = from; at < to; at++) covered.add(at);
  const shouts = isLoud(said.text);
  return sentencesOf(said).flatMap((sentence) => {
    const sided = sidesOf(said.tokens, sentence);
    const own = phrases.filter(
      ({ from, value }) => value !== 0 && from >= sentence.from && from < sentence.to,
    );
    const told = own.map((one) => ({ ...one, value: one.value * sided(one.from) * denial(said, one) }));
    return [...told, ...looseWords(said, sentence, covered).map(weigh)];
    function weigh(at: number): Weighed {
      const value = valueAt(said, at, sentence) * (shouts ? 1 : loudness(said, at)) * sided(at);
      return { from: at, to: at + 1, value, frustration: 0 };
    }
  });
}

function looseWords(
  { tokens, language }: Said,
  { from, to }: Sentence,
  covered: ReadonlySet<number>,
): number[] {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  return places.filter((at) => !covered.has(at) && lexicon().valueOf(tokens[at]?.word ?? '', language) !== 0);
}

/** Of “slow, but lovely” the second counts. */
function sidesOf(tokens: readonly Token[], sentence: Sentence): (at: number) => number {
  const turn = lastTurn(tokens, sentence);
  if (turn < 0) return () => 1;
  return (at) => (at < turn ? beforeTurn : afterTurn);
}

function valueAt({ tokens, language }: Said, at: number, sentence: Sentence): number {
  const base = lexicon().valueOf(tokens[at]?.word ?? '', language);
  let value = base;
  for (let back = 1; back <= reach && at - back >= sentence.from; back++) {
    const word = tokens[at - back]?.word ?? '';
    if (turns.has(word)) break;
    const isDenied = negators.has(word) && tokens[at - back + 1]?.word !== 'only';
    value *= (back < reach ? strengthOf(word) : 1) * (isDenied ? denied(value) : 1);
  }
  return sentence.isQuestion && Math.abs(base) < 3 ? value * whenAsked : value;
}

function strengthOf(word: string): number {
  if (raisers.has(word)) return 1.25;
  if (softeners.has(word)) return 0.6;
  return conditions.has(word) ? 0.4 : 1;
}

/** “Not good” is nearly bad; “not bad” is hardly good. */
const denied = (value: number) => (value > 0 ? -0.7 : -0.4);

/** “I would not highly recommend it.” */
function denial({ tokens }: Said, { from, value }: Telling): number {
  const isDenied = [1, 2].some((back) => negators.has(tokens[from - back]?.word ?? ''));
  return value > 0 && isDenied ? -0.6 : 1;
}

function lastTurn(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let at = to - 1; at > from; at--) if (turns.has(tokens[at]?.word ?? '')) return at;
  return -1;
}

const loudness = ({ text, tokens }: Said, at: number) => {
  const token = tokens[at];
  if (!token || token.end - token.start < 3) return 1;
  return isLoud(text.slice(token.start, token.end)) ? loudest : 1;
};

/** In capitals. */
export function isLoud(text: string): boolean {
  const sample = text.slice(0, 2000);
  return sample !== sample.toLowerCase() && sample === sample.toUpperCase();
}
