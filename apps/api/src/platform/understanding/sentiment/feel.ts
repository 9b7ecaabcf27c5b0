import type { Mood, Sentiment, SentimentLabel } from '../types';
import { findSigns } from './find-signs';
import { isLoud, type Said, type Weighed, weighWords } from './weigh-words';

const roundness = 6;
const notNeutral = 0.33;
const frustrated = 5;
const excited = 0.75;
const most = 10;
const mostReasons = 8;
const lookBack = 5;
const whenPleased = 0.4;

/** How something is meant, in the light of what the same person said before, oldest first. */
export function feel(said: Said, earlier: readonly Mood[] = []): Sentiment {
  const now = feelAlone(said);
  const carried = carriedOver(said.text, earlier.slice(-lookBack));
  const held = heldBy(carried) * (now.score >= notNeutral ? whenPleased : 1);
  const frustration = Math.min(most, now.frustration + held);
  const { score, confidence, why } = now;
  return {
    score,
    label: labelOf({ ...now, frustration }),
    confidence,
    frustration: Math.round(frustration * 10) / 10,
    why,
    carried: [
      ...(carried.isAgain ? (['again'] as const) : []),
      ...(carried.bad > 0 ? (['upset'] as const) : []),
    ],
  };
}

type Alone = Omit<Sentiment, 'label' | 'carried'> & { isLively: boolean };

function feelAlone(said: Said): Alone {
  const words = weighWords(said);
  const signs = findSigns(said.text);
  const bangs = Math.min(3, said.text.slice(0, 4000).split('!').length - 1);
  const bare =
    words.reduce((sum, { value }) => sum + value, 0) + signs.reduce((sum, { value }) => sum + value, 0);
  const total = bare * (1 + 0.1 * bangs);
  const score = total / Math.sqrt(total * total + roundness);
  return {
    score: Math.round(score * 1000) / 1000,
    confidence: confidenceOf(score),
    frustration: frustrationOf(said, words, { bangs, score }),
    why: reasonsOf(said, words, signs),
    isLively: bangs > 0 || signs.some(({ value }) => value > 1) || isLoud(said.text),
  };
}

function labelOf({ score, frustration, isLively }: Alone): SentimentLabel {
  if (score <= -notNeutral) return frustration >= frustrated ? 'frustrated' : 'negative';
  if (score < notNeutral) return 'neutral';
  return score >= excited && isLively ? 'excited' : 'positive';
}

function confidenceOf(score: number): number {
  const size = Math.abs(score);
  const sure = size >= notNeutral ? 0.5 + (size - notNeutral) / 1.5 : 0.9 - size;
  return Math.round(Math.min(0.95, Math.max(0.4, sure)) * 100) / 100;
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

type Carried = { latest: number; bad: number; isAgain: boolean };

function carriedOver(text: string, before: readonly Mood[]): Carried {
  return {
    latest: before.at(-1)?.frustration ?? 0,
    bad: before.filter(({ score }) => score <= -notNeutral).length,
    isAgain: text.length > 12 && before.some((other) => same(other.text) === same(text)),
  };
}

/** Frustration fades slowly, and grows when the same has to be said again. */
const heldBy = ({ latest, bad, isAgain }: Carried): number =>
  latest * 0.3 + Math.min(2, bad * 0.5) + (isAgain ? 2 : 0);

const same = (text: string) =>
  text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function reasonsOf(
  { text, tokens }: Said,
  words: readonly Weighed[],
  signs: readonly { sign: string }[],
): string[] {
  const strongest = [...words].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostReasons);
  const quoted = strongest.map(({ from, to }) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
  return [...new Set([...quoted, ...signs.map(({ sign }) => sign)])].slice(0, mostReasons);
}

const weightOf = ({ value, frustration }: Weighed) => Math.abs(value) + frustration;
