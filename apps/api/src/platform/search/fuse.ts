import { flatness } from './ranking/weights';

export type Ranking<Key> = { keys: readonly Key[]; weight?: number };

/** Several rankings as one: what several have far up is best. Scores of different kinds need not be compared. */
export function fuse<Key>(
  rankings: readonly Ranking<Key>[],
  k: number = flatness,
): { key: Key; score: number }[] {
  const scores = new Map<Key, number>();
  for (const { keys, weight = 1 } of rankings) {
    for (const [place, key] of keys.entries())
      scores.set(key, (scores.get(key) ?? 0) + weight / (k + place + 1));
  }
  return [...scores].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}
