import type { Signs } from './signs';
import learned from './weights.json' with { type: 'json' };

/** The signs of the best unit, and how it stands among the others. */
export type Standing = Signs & {
  /** How far the next passage stays behind. */
  margin: number;
  score: number;
};

export type Weights = {
  /** Between the units of one question. */
  rank: Partial<Signs>;
  /** Whether the best of them answers. */
  confidence: Standing & { bias: number };
};

/** Learned by `npm run bench -- answers-fit`; what is printed there was judged by what other businesses taught. */
export const weights: Weights = learned;
