import { predictIntents } from './predict';
import { shuffle } from './shuffle';
import { trainIntents } from './train';
import type { Example } from './types';

export type Validation = {
  /** 0..1, of examples the model was not shown. */
  accuracy: number;
  labels: { label: string; examples: number; precision: number; recall: number }[];
  /** What is taken for what, most often first. */
  confusion: { label: string; guessed: string; count: number }[];
  /** Where the model is surest and the label says otherwise: mislabelled, or two intents that are one. */
  worst: { text: string; label: string; guessed: string; confidence: number }[];
};

type Judged = Example & { guessed: string; confidence: number };

const mostWorst = 50;
const seed = 11;

/** Trains on all but a part, guesses that part, and so on: what a model is worth on what comes next. */
export function crossValidate(examples: readonly Example[], folds = 5): Validation {
  const parts = partsOf(examples, Math.max(2, Math.min(folds, examples.length)));
  const judged = parts.flatMap((part, at) => {
    const others = parts.flatMap((other, place) => (place === at ? [] : other));
    if (others.length === 0) return [];
    const model = trainIntents(others, { calibrated: false });
    return part.map((example): Judged => {
      const [best] = predictIntents(model, example.text);
      return { ...example, guessed: best?.name ?? '', confidence: best?.confidence ?? 0 };
    });
  });
  return summary(judged);
}

/** Each label in every part, as evenly as can be. */
function partsOf(examples: readonly Example[], folds: number): Example[][] {
  const order = Int32Array.from(examples.keys());
  shuffle(seed)(order);
  const byLabel = new Map<string, Example[]>();
  for (const at of order) {
    const example = examples[at] as Example;
    const same = byLabel.get(example.label) ?? [];
    same.push(example);
    byLabel.set(example.label, same);
  }
  const parts: Example[][] = Array.from({ length: folds }, () => []);
  let turn = 0;
  for (const same of byLabel.values()) for (const example of same) parts[turn++ % folds]?.push(example);
  return parts;
}

function summary(judged: readonly Judged[]): Validation {
  const wrong = judged.filter(({ label, guessed }) => label !== guessed);
  const names = [...new Set(judged.map(({ label }) => label))].sort();
  return {
    accuracy: judged.length === 0 ? 0 : 1 - wrong.length / judged.length,
    labels: names.map((label) => ({ label, ...qualityOf(judged, label) })),
    confusion: confusionOf(wrong),
    worst: [...wrong].sort((a, b) => b.confidence - a.confidence).slice(0, mostWorst),
  };
}

function qualityOf(judged: readonly Judged[], name: string) {
  const own = judged.filter(({ label }) => label === name);
  const guessed = judged.filter((one) => one.guessed === name);
  const right = own.filter((one) => one.guessed === name).length;
  return {
    examples: own.length,
    precision: guessed.length === 0 ? 0 : right / guessed.length,
    recall: own.length === 0 ? 0 : right / own.length,
  };
}

function confusionOf(wrong: readonly Judged[]): Validation['confusion'] {
  const counts = new Map<string, { label: string; guessed: string; count: number }>();
  for (const { label, guessed } of wrong) {
    const key = JSON.stringify([label, guessed]);
    const entry = counts.get(key) ?? { label, guessed, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
