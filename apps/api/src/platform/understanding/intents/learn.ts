import type { Features } from './features';
import { collectFeatures, openSpace, vectorOf } from './space';
import { trainWeights } from './train-weights';

const mostRounds = 10;
const fewestRounds = 4;
/** Multiplications; some ten seconds. */
const mostWork = 8e9;

export type Known = { of: Features; label: number };

export type Effort = {
  /** How often each example is looked at. */
  rounds?: number | undefined;
  /** In how many examples a feature has to be for it to be kept. */
  fewest?: number | undefined;
};

export function learn(known: readonly Known[], labels: number, { rounds = mostRounds, fewest }: Effort = {}) {
  const collected = collectFeatures(
    known.map(({ of }) => of),
    fewest,
  );
  const space = openSpace(collected);
  const vectors = known.map(({ of }) => vectorOf(space, of));
  const work = vectors.reduce((sum, { indexes }) => sum + indexes.length, 0) * labels * 2;
  const affordable = Math.max(fewestRounds, Math.min(rounds, Math.floor(mostWork / Math.max(work, 1))));
  const given = { vectors, labels: known.map(({ label }) => label), of: labels, features: space.size };
  return { ...collected, weights: trainWeights(given, affordable) };
}
