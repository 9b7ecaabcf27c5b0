import type { Signs } from './signs';

type Weights = {
  /** Between the units of one question. */
  rank: Partial<Signs>;
  /** Whether the best of them answers. */
  confidence: Signs & { margin: number; score: number; bias: number };
};

/** Learned from the questions of all development businesses; each was also judged by what the others taught. */
export const weights: Weights = {
  rank: {
    covered: 6.33,
    own: 2.6,
    exact: 1.03,
    headed: 1.24,
    missing: -1.72,
    kind: 2.12,
    otherKind: -2.12,
    asked: 2.93,
    apart: -1.7,
    rank: 1.84,
    dense: 1.42,
    close: 0.63,
  },
  confidence: {
    covered: 1.8,
    own: 0.73,
    exact: -0.12,
    headed: 0.24,
    missing: -1.77,
    kind: -0.13,
    otherKind: -2.7,
    asked: 1.3,
    apart: -2.41,
    rank: 0.39,
    dense: 0.99,
    close: -0.17,
    unknown: 0.05,
    unsaid: -0.92,
    few: -1.33,
    margin: 0.97,
    score: 0.54,
    bias: -1.21,
  },
};
