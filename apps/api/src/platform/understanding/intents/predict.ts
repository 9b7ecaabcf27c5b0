import type { Guess } from '../types';
import { featuresOf } from './features';
import { openSpace, type Space, vectorOf } from './space';
import { scoreInto } from './train-weights';
import type { Calibration, IntentModel } from './types';

const spaces = new WeakMap<IntentModel, Space>();
const sharpness = 4;

/** Every label, the likeliest first. */
export function predictIntents(model: IntentModel, text: string): Guess[] {
  const vector = vectorOf(spaceOf(model), featuresOf(text));
  const scores = new Float64Array(model.labels.length);
  scoreInto(scores, model.weights, vector);
  const ranked = model.labels
    .map((name, at) => ({ name, score: scores[at] as number }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  const [first, second] = ranked;
  if (!first) return [];
  const margin = first.score;
  const gap = margin - (second?.score ?? -1);
  const best = rightness(model.calibration, { margin, gap, known: vector.known });
  const shares = ranked.slice(1).map(({ score }) => Math.exp(sharpness * (score - margin)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const others = ranked.slice(1).map(({ name }, at) => {
    const confidence = Math.min(best, ((1 - best) * (shares[at] as number)) / Math.max(all, 0.5));
    return { name, confidence };
  });
  return [{ name: first.name, confidence: best }, ...others];
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
