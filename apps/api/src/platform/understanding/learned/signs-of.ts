import type { Felt } from '../sentiment/feel-words';
import { isLoud } from '../sentiment/weigh-words';
import type { Token } from '../text/tokens';
import type { Entity, Signals } from '../types';

/** What is known of a text before it is judged. */
export type Told = {
  text: string;
  tokens: readonly Token[];
  /** ISO 639-1; null when there is too little to tell. */
  language: string | null;
  signals: Signals;
  felt: Felt;
  entities: readonly Entity[];
};

const scores = [-0.8, -0.6, -0.45, -0.3, -0.15, 0.15, 0.3, 0.45, 0.6, 0.8];
const frustrations = [1, 2.5, 4, 6];
const longest = 6;

/** The same by name, for those who learn: how it is felt, and which phrases speak and how it is written. */
export function signsOf({ text, tokens, signals, felt, entities }: Told): string[][] {
  const { wantsPerson, urgent, stop, smallTalk, isQuestion } = signals;
  const { score, frustration } = felt;
  return [
    [
      ...scores.filter((step) => (step < 0 ? score <= step : score >= step)).map((step) => `score ${step}`),
      ...frustrations.filter((step) => frustration >= step).map((step) => `frustration ${step}`),
      Math.abs(score) < 0.15 ? 'no feeling' : 'feeling',
    ],
    [
      `talk ${smallTalk}`,
      `length ${Math.min(longest, Math.floor(Math.log2(1 + tokens.length)))}`,
      ...named({ wantsPerson, urgent, stop, isQuestion, ...writing(text) }),
      ...new Set(entities.map(({ kind }) => `has ${kind}`)),
    ],
  ];
}

function writing(text: string) {
  const some = text.slice(0, 2000);
  return {
    bang: some.includes('!'),
    mark: /[?？؟]/.test(some),
    trails: /\.\.|…/.test(some),
    loud: isLoud(text),
  };
}

const named = (signs: Record<string, boolean>) =>
  Object.entries(signs).flatMap(([name, is]) => (is ? [name] : []));
