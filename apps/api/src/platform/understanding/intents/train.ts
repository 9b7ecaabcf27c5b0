import { calibrate } from './calibrate';
import { featuresOf } from './features';
import { type Effort, learn } from './learn';
import { runTrials } from './trials';
import type { Example, IntentModel } from './types';

export type TrainOptions = Effort & {
  /** Without it confidences are those that fit most sets, and training takes half the time. */
  calibrated?: boolean;
};

export const mostExamples = 20_000;

/** Learns labels from examples: the same model from the same examples, in bounded time. */
export function trainIntents(
  examples: readonly Example[],
  { calibrated = true, ...effort }: TrainOptions = {},
): IntentModel {
  const learnt = examples.slice(0, mostExamples);
  const labels = [...new Set(learnt.map(({ label }) => label))].sort();
  const places = new Map(labels.map((label, at) => [label, at]));
  const known = learnt.map(({ text, label, signs }) => ({
    of: featuresOf(text, signs),
    label: places.get(label) ?? 0,
  }));
  const calibration = calibrate(calibrated ? runTrials(known, labels.length) : []);
  return { labels, ...learn(known, labels.length, effort), calibration };
}
