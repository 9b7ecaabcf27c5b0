import { type Example, predictIntents, trainIntents } from '@parley/api/bench';
import { seededRandom } from '../frame/seeded-random';

export type Threshold = { threshold: number; inScopeAccuracy: number; outOfScopeRecall: number | null };
export type Measured = {
  accuracy: number;
  trainCpuSeconds: number;
  microsecondsPerPrediction: number;
  thresholds: Threshold[];
};

type Given = {
  train: readonly Example[];
  test: readonly Example[];
  outOfScope: readonly string[];
};

/** A server has seen messages before. */
const warmUps = 1000;
const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

export function measureIntents({ train, test, outOfScope }: Given): Measured {
  const before = process.cpuUsage();
  const model = trainIntents(train);
  const { user, system } = process.cpuUsage(before);
  const best = (text: string) => predictIntents(model, text)[0] ?? { name: '', confidence: 0 };

  for (const { text } of train.slice(0, warmUps)) best(text);
  const started = process.cpuUsage();
  const guesses = test.map(({ text }) => best(text));
  const took = process.cpuUsage(started);
  const microseconds = took.user + took.system;
  const inside = guesses.map((guess, at) => ({ ...guess, right: guess.name === test[at]?.label }));
  const outside = outOfScope.map(best);
  return {
    accuracy: share(inside, ({ right }) => right),
    trainCpuSeconds: (user + system) / 1e6,
    microsecondsPerPrediction: test.length === 0 ? 0 : microseconds / test.length,
    thresholds: thresholds.map((threshold) => ({
      threshold,
      inScopeAccuracy: share(inside, ({ right, confidence }) => right && confidence >= threshold),
      outOfScopeRecall:
        outside.length === 0 ? null : share(outside, ({ confidence }) => confidence < threshold),
    })),
  };
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

/** So many examples of each label, drawn by the seed. */
export function drawPerLabel(examples: readonly Example[], count: number, seed: number): Example[] {
  const random = seededRandom(seed);
  const drawn = examples.map((example) => ({ example, lot: random() })).sort((a, b) => a.lot - b.lot);
  const taken = new Map<string, number>();
  return drawn.flatMap(({ example }) => {
    const before = taken.get(example.label) ?? 0;
    taken.set(example.label, before + 1);
    return before < count ? [example] : [];
  });
}
