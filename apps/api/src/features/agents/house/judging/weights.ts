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
    covered: 6.5,
    own: 2.78,
    exact: 0.75,
    headed: 1.25,
    missing: -1.77,
    kind: 2.09,
    otherKind: -2.09,
    asked: 3.15,
    apart: -1.67,
    rank: 1.71,
    dense: 1.23,
    close: 0.74,
  },
  confidence: {
    covered: 1.49,
    own: 0.92,
    exact: -0.05,
    headed: 0.28,
    missing: -1.64,
    kind: -0.23,
    otherKind: -2.77,
    asked: 1.51,
    apart: -2.43,
    rank: 0.2,
    dense: 1.03,
    close: -0.08,
    unknown: -0.01,
    unsaid: -1.02,
    few: -1.26,
    margin: 1.16,
    score: 0.47,
    bias: -1.11,
  },
};
