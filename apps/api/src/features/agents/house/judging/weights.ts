import type { Standing } from './confidence';
import type { Signs } from './signs';
import learned from './weights.json' with { type: 'json' };

export type Weights = {
  /** Between the units of one question. */
  rank: Partial<Signs>;
  /** Whether the best of them answers. */
  confidence: Standing & { bias: number };
};

/** Learned by `npm run bench -- answers-fit`; what is printed there was judged by what other businesses taught. */
export const weights: Weights = learned;
