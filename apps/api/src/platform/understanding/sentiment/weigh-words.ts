import type { Token } from '../text/tokens';
import { findTelling } from './find-telling';
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
  const covered = new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const shouts = isLoud(said.text);
  const weighed: Weighed[] = [];
  for (const sentence of sentencesOf(said)) {
    const turn = lastTurn(said.tokens, sentence);
    const sided = (at: number) => (turn < 0 ? 1 : at < turn ? beforeTurn : afterTurn);
    for (const { from, to, value, frustration } of phrases)
      if (from >= sentence.from && from < sentence.to && value !== 0)
        weighed.push({ from, to, frustration, value: value * sided(from) * (isDenied(said, from, value) ? -0.6 : 1) });
    for (let at = sentence.from; at < sentence.to; at++) {
      if (covered.has(at)) continue;
      const value = valueAt(said, at, sentence) * (shouts ? 1 : loudness(said, at)) * sided(at);
      if (value !== 0) weighed.push({ from: at, to: at + 1, value, frustration: 0 });
    }
  }
  return weighed;
}

function valueAt({ tokens, language }: Said, at: number, sentence: Sentence): number {
  const base = lexicon().valueOf(tokens[at]?.word ?? '', language);
  if (base === 0) return 0;
  let value = base;
  for (let back = 1; back <= reach && at - back >= sentence.from; back++) {
    const word = tokens[at - back]?.word ?? '';
    if (turns.has(word)) break;
    if (back <= 2 && raisers.has(word)) value *= 1.25;
    else if (back <= 2 && softeners.has(word)) value *= 0.6;
    if (negators.has(word) && tokens[at - back + 1]?.word !== 'only') value *= value > 0 ? -0.7 : -0.4;
    if (conditions.has(word)) value *= 0.4;
  }
  return sentence.isQuestion && Math.abs(base) < 3 ? value * whenAsked : value;
}

/** “I would not highly recommend it.” */
function isDenied({ tokens }: Said, from: number, value: number): boolean {
  if (value <= 0) return false;
  return negators.has(tokens[from - 1]?.word ?? '') || negators.has(tokens[from - 2]?.word ?? '');
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
