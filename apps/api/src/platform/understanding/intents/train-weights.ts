import { shuffle } from './shuffle';
import type { Vector } from './types';

export type Labelled = {
  vectors: readonly Vector[];
  labels: readonly number[];
  of: number;
  features: number;
};

const slack = 1 / 2;
/** An example of a label counts more against the many of all others. */
const ownSlack = slack / 3;
const seed = 7;

/**
 * One line between each label and all others, squared hinge loss, by dual coordinate descent:
 * it needs no learning rate, and finds the same line every time.
 */
export function trainWeights({ vectors, labels, of, features }: Labelled, rounds: number): Float32Array {
  const weights = new Float32Array((features + 1) * of);
  const duals = new Float32Array(vectors.length * of);
  const squares = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  const scores = new Float64Array(of);
  const steps = new Float64Array(of);
  const order = Int32Array.from(vectors.keys());
  const random = shuffle(seed);
  for (let round = 0; round < rounds; round++) {
    random(order);
    for (const one of order) {
      const vector = vectors[one] as Vector;
      scoreInto(scores, weights, vector);
      const moved = moveDuals({
        duals: duals.subarray(one * of, one * of + of),
        label: labels[one] as number,
        square: squares[one] as number,
        scores,
        steps,
      });
      if (moved) addSteps(weights, vector, steps);
    }
  }
  return weights;
}

/** The score of each label: how far on its side of the line a text is. */
export function scoreInto(scores: Float64Array, weights: Float32Array, { indexes, values }: Vector): void {
  const of = scores.length;
  scores.fill(0);
  for (let at = 0; at < indexes.length; at++) {
    const row = (indexes[at] as number) * of;
    const value = values[at] as number;
    for (let label = 0; label < of; label++)
      scores[label] = (scores[label] as number) + value * (weights[row + label] as number);
  }
}

type Move = { duals: Float32Array; label: number; square: number; scores: Float64Array; steps: Float64Array };

function moveDuals({ duals, label, square, scores, steps }: Move): boolean {
  let moved = false;
  for (let other = 0; other < scores.length; other++) {
    const side = other === label ? 1 : -1;
    const give = other === label ? ownSlack : slack;
    const before = duals[other] as number;
    const gradient = side * (scores[other] as number) - 1 + give * before;
    const after = Math.max(before - gradient / (square + give), 0);
    duals[other] = after;
    steps[other] = (after - before) * side;
    if (after !== before) moved = true;
  }
  return moved;
}

function addSteps(weights: Float32Array, { indexes, values }: Vector, steps: Float64Array): void {
  const of = steps.length;
  for (let at = 0; at < indexes.length; at++) {
    const row = (indexes[at] as number) * of;
    const value = values[at] as number;
    for (let label = 0; label < of; label++)
      weights[row + label] = (weights[row + label] as number) + value * (steps[label] as number);
  }
}
