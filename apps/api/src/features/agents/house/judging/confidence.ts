import type { Judged } from './judge-units';
import type { Standing, Weights } from './weights';

const widestMargin = 3;
const usualScore = 10;

/** 0..1: how likely the best is to answer, by its signs and by how far the next passage stays behind. */
export function confidenceOf(judged: readonly Judged[], { confidence }: Weights): number {
  const { bias, ...counts } = confidence;
  const seen = standingOf(judged);
  if (!seen) return 0;
  const z = Object.entries(counts).reduce(
    (sum, [sign, weight]) => sum + weight * seen[sign as keyof Standing],
    bias,
  );
  return 1 / (1 + Math.exp(-z));
}

type Placed = Pick<Judged, 'signs' | 'score'> & { passage: { chunkId: string } };

export function standingOf([best, ...others]: readonly Placed[]): Standing | null {
  if (!best) return null;
  const next = others.find(({ passage }) => passage.chunkId !== best.passage.chunkId);
  const ahead = next ? Math.min(widestMargin, best.score - next.score) : widestMargin;
  return { ...best.signs, margin: ahead / widestMargin, score: best.score / usualScore };
}
