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
    covered: 6.59,
    own: 2.89,
    exact: 0.59,
    headed: 0.93,
    missing: -1.53,
    kind: 1.87,
    otherKind: -1.87,
    asked: 3.32,
    apart: -1.41,
    rank: 1.76,
    dense: 1.24,
    close: 0.73,
  },
  confidence: {
    covered: 1.49,
    own: 0.76,
    exact: 0.18,
    headed: 0.22,
    missing: -1.65,
    kind: -0.22,
    otherKind: -2.72,
    asked: 1.71,
    apart: -2.44,
    rank: 0.14,
    dense: 1.26,
    close: -0.19,
    unknown: -0.03,
    unsaid: -1.11,
    few: -1.42,
    margin: 1.23,
    score: 0.21,
    bias: -0.93,
  },
};
