import type { Mood, Sentiment, SentimentLabel } from '../types';
import type { Felt } from './feel-words';
import { notNeutral, type Tone } from './tone';

const frustrated = 5;
const excited = 0.75;
const most = 10;
const lookBack = 5;
const whenPleased = 0.4;

/** How something is meant, in the light of what the same person said before, oldest first. */
export function feel(
  { text, felt, tone }: { text: string; felt: Felt; tone: Tone },
  earlier: readonly Mood[] = [],
): Sentiment {
  const now = feelNow(felt, tone);
  const carried = carriedOver(text, earlier.slice(-lookBack));
  const held = heldBy(carried) * (now.score >= notNeutral ? whenPleased : 1);
  const frustration = Math.min(most, now.frustration + held);
  return {
    score: now.score,
    label: labelOf({ score: now.score, frustration, isLively: felt.isLively }),
    confidence: now.confidence,
    frustration: Math.round(frustration * 10) / 10,
    why: now.why,
    carried: [
      ...(carried.isAgain ? (['again'] as const) : []),
      ...(carried.bad > 0 ? (['upset'] as const) : []),
    ],
  };
}

type Now = Pick<Sentiment, 'score' | 'confidence' | 'frustration' | 'why'>;

/** The words give reasons and strength; which way it is meant, the whole of it says. */
function feelNow({ frustration, why }: Felt, tone: Tone): Now {
  const way = wayOf(tone);
  const score = scoreOf(tone, way);
  return {
    score,
    confidence: Math.round(Math.max(tone.positive, tone.neutral, tone.negative) * 100) / 100,
    frustration: way < 0 ? frustration : frustration * whenPleased,
    why: why.filter(({ value }) => way === 0 || Math.sign(value) === way).map(({ text }) => text),
  };
}

function wayOf({ positive, neutral, negative }: Tone): -1 | 0 | 1 {
  if (neutral >= positive && neutral >= negative) return 0;
  return positive > negative ? 1 : -1;
}

/** What is not neutral is at least so much, and what is neutral is less. */
function scoreOf({ positive, negative }: Tone, way: -1 | 0 | 1): number {
  const difference = positive - negative;
  const size =
    way === 0
      ? Math.min(Math.abs(difference), notNeutral - 0.01)
      : Math.max(Math.abs(difference), notNeutral);
  return Math.round((way || Math.sign(difference)) * size * 1000) / 1000 || 0;
}

type Labelled = Pick<Sentiment, 'score' | 'frustration'> & { isLively: boolean };

function labelOf({ score, frustration, isLively }: Labelled): SentimentLabel {
  if (score <= -notNeutral) return frustration >= frustrated ? 'frustrated' : 'negative';
  if (score < notNeutral) return 'neutral';
  return score >= excited && isLively ? 'excited' : 'positive';
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
