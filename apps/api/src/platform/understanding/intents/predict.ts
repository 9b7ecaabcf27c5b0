import type { Guess } from '../types';
import { type Features, featuresOf } from './features';
import { openSpace, type Space, vectorOf } from './space';
import { scoreInto } from './train-weights';
import type { Calibration, IntentModel } from './types';

const spaces = new WeakMap<IntentModel, Space>();
const sharpness = 4;
/** Where labels have been learned from a thousand examples or more. */
const evenness = 3;

/** Every label, the likeliest first. */
export function predictIntents(model: IntentModel, text: string): Guess[] {
  return guess(model, featuresOf(text));
}

export function guess(model: IntentModel, features: Features): Guess[] {
  const { ranked, known } = rank(model, features);
  const [first, second] = ranked;
  if (!first) return [];
  const margin = first.score;
  const gap = margin - (second?.score ?? -1);
  const best = rightness(model.calibration, { margin, gap, known });
  const shares = ranked.slice(1).map(({ score }) => Math.exp(sharpness * (score - margin)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const others = ranked.slice(1).map(({ name }, at) => {
    const confidence = Math.min(best, ((1 - best) * (shares[at] as number)) / Math.max(all, 0.5));
    return { name, confidence };
  });
  return [{ name: first.name, confidence: best }, ...others];
}

/** How likely each label is where one of them has to be right. */
export function chances(model: IntentModel, features: Features): Record<string, number> {
  const { ranked } = rank(model, features);
  const best = ranked[0]?.score ?? 0;
  const shares = ranked.map(({ name, score }) => [name, Math.exp(evenness * (score - best))] as const);
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries(shares.map(([name, share]) => [name, share / all]));
}

function rank(model: IntentModel, features: Features) {
  const vector = vectorOf(spaceOf(model), features);
  const scores = new Float64Array(model.labels.length);
  scoreInto(scores, model.weights, vector);
  const ranked = model.labels
    .map((name, at) => ({ name, score: scores[at] as number }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return { ranked, known: vector.known };
}

/** What a guess looks like before anyone knows whether it is right. */
export type Look = { margin: number; gap: number; known: number };

export function rightness({ bias, margin, gap, known }: Calibration, look: Look): number {
  return 1 / (1 + Math.exp(-(bias + margin * look.margin + gap * look.gap + known * look.known)));
}

function spaceOf(model: IntentModel): Space {
  const open = spaces.get(model) ?? openSpace(model);
  spaces.set(model, open);
  return open;
}
