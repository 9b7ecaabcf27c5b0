import type { Trial } from './calibrate';
import { type Known, learn } from './learn';
import { openSpace, vectorOf } from './space';
import { scoreInto } from './train-weights';

const folds = 3;
const rounds = 4;
const mostTried = 6000;
const fewestLabelsToHide = 6;
/** How many messages of all are about nothing a label is for. */
const outsideShare = 0.25;

/**
 * Guesses at examples that were held back: a third of them each time, and all of a third of the labels,
 * which stand for what nobody made a label for.
 */
export function runTrials(all: readonly Known[], labels: number): Trial[] {
  const some =
    all.length > mostTried ? all.filter((_, at) => (at * mostTried) % all.length < mostTried) : all;
  const trials: Trial[] = [];
  for (let fold = 0; fold < folds; fold++) trials.push(...runFold(some, labels, fold));
  return balanced(trials);
}

type Tried = Trial & { outside?: boolean };

function runFold(all: readonly Known[], labels: number, fold: number): Tried[] {
  const isHidden = (label: number) => labels >= fewestLabelsToHide && label % folds === fold;
  const turns = new Map<number, number>();
  const turnOf = (label: number) => {
    const turn = turns.get(label) ?? label;
    turns.set(label, turn + 1);
    return turn % folds;
  };
  const held: Known[] = [];
  const taught: Known[] = [];
  for (const one of all) (turnOf(one.label) === fold || isHidden(one.label) ? held : taught).push(one);
  if (taught.length === 0) return [];
  const model = learn(taught, labels, { rounds });
  const space = openSpace(model);
  const scores = new Float64Array(labels);
  return held.map((one) => {
    const vector = vectorOf(space, one.of);
    scoreInto(scores, model.weights, vector);
    const { best, margin, gap } = lookOf(scores, isHidden);
    return {
      margin,
      gap,
      known: vector.known,
      right: best === one.label,
      weight: 1,
      outside: isHidden(one.label),
    };
  });
}

function lookOf(scores: Float64Array, isHidden: (label: number) => boolean) {
  let best = -1;
  let margin = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [label, score] of scores.entries()) {
    if (isHidden(label)) continue;
    if (score > margin) {
      second = margin;
      margin = score;
      best = label;
    } else if (score > second) second = score;
  }
  return { best, margin, gap: margin - Math.max(second, -1) };
}

function balanced(trials: readonly Tried[]): Trial[] {
  const outside = trials.filter((trial) => trial.outside).length;
  const inside = trials.length - outside;
  const weight = outside === 0 ? 1 : (outsideShare / (1 - outsideShare)) * (inside / outside);
  return trials.map(({ outside: isOutside, ...trial }) => ({ ...trial, weight: isOutside ? weight : 1 }));
}
