import { findSigns } from './find-signs';
import { isLoud, type Said, type Weighed, weighWords } from './weigh-words';

/** How a text is meant by its words alone. */
export type Felt = {
  /** −1..1 */
  score: number;
  /** 0..10 */
  frustration: number;
  /** The words it rests on, as they were written, and which way each of them points. */
  why: readonly { text: string; value: number }[];
  isLively: boolean;
};

const roundness = 6;
const most = 10;
const mostReasons = 8;

export function feelWords(said: Said): Felt {
  const words = weighWords(said);
  const signs = findSigns(said.text);
  const bangs = Math.min(3, said.text.slice(0, 4000).split('!').length - 1);
  const bare =
    words.reduce((sum, { value }) => sum + value, 0) + signs.reduce((sum, { value }) => sum + value, 0);
  const total = bare * (1 + 0.1 * bangs);
  const score = total / Math.sqrt(total * total + roundness);
  return {
    score: Math.round(score * 1000) / 1000,
    frustration: frustrationOf(said, words, { bangs, score }),
    why: reasonsOf(said, words, signs),
    isLively: bangs > 0 || signs.some(({ value }) => value > 1) || isLoud(said.text),
  };
}

type Tone = { bangs: number; score: number };

/** Only who is not pleased is frustrated: kind words take from it. */
function frustrationOf(said: Said, words: readonly Weighed[], { bangs, score }: Tone): number {
  const told = words.reduce((sum, { frustration }) => sum + frustration, 0);
  const harsh = words.reduce((sum, { value }) => sum + Math.max(0, -value - 0.5), 0);
  const loud = score < 0 ? bangs * 0.7 + (isLoud(said.text) && said.tokens.length > 2 ? 2 : 0) : 0;
  const eased = score > 0 ? 0.2 : 1;
  return Math.min(most, (told + harsh * 0.9 + loud) * eased);
}

function reasonsOf(
  { text, tokens }: Said,
  words: readonly Weighed[],
  signs: readonly { sign: string; value: number }[],
): Felt['why'] {
  const strongest = [...words].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostReasons);
  const quoted = strongest.map(({ from, to, value, frustration }) => ({
    text: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    value: value || -frustration,
  }));
  const all = [...quoted, ...signs.map(({ sign, value }) => ({ text: sign, value }))];
  return all
    .filter((one, at) => all.findIndex(({ text: same }) => same === one.text) === at)
    .slice(0, mostReasons);
}

const weightOf = ({ value, frustration }: Weighed) => Math.abs(value) + frustration;
