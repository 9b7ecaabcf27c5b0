import type { Standing, Weights } from '@parley/api/bench';
import { addTo, descend, dot } from './descend';

const penalty = 0.0005;

export type Judged = { standing: Standing; right: boolean };

/** Logistic regression of whether the best unit answers, by its signs and how it stands among the others. */
export function fitConfidence(judged: readonly Judged[]): Weights['confidence'] {
  const names = Object.keys(judged[0]?.standing ?? {}) as (keyof Standing)[];
  const rows = judged.map(({ standing }) => Float64Array.from([...names.map((name) => standing[name]), 1]));
  const weights = descend({
    size: names.length + 1,
    steps: 2000,
    rate: 0.03,
    slopeAt(at, slope) {
      for (const [each, row] of rows.entries()) {
        const chance = 1 / (1 + Math.exp(-dot(row, at)));
        addTo(slope, row, (chance - (judged[each]?.right ? 1 : 0)) / rows.length);
      }
      for (let each = 0; each < names.length; each += 1)
        slope[each] = (slope[each] ?? 0) + penalty * (at[each] ?? 0);
    },
  });
  const learned = names.map((name, at) => [name, weights[at] ?? 0]);
  return { ...Object.fromEntries(learned), bias: weights[names.length] ?? 0 };
}
