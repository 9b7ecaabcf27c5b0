import type { Judged } from './judge-units';
import type { Signs } from './signs';
import { weights } from './weights';

const widestMargin = 3;

/** 0..1: how likely the best is to answer, by its signs and by how far the next passage stays behind. */
export function confidenceOf([best, ...others]: readonly Judged[]): number {
  if (!best) return 0;
  const { bias, margin, score, ...ofSigns } = weights.confidence;
  const next = others.find(({ passage }) => passage.chunkId !== best.passage.chunkId);
  const ahead = next ? Math.min(widestMargin, best.score - next.score) : widestMargin;
  const z = Object.entries(ofSigns).reduce(
    (sum, [sign, weight]) => sum + weight * best.signs[sign as keyof Signs],
    bias + (margin * ahead) / widestMargin + (score * best.score) / 10,
  );
  return 1 / (1 + Math.exp(-z));
}
