type Hit = { coverage: number; meaning: { likeness: number | null } | null };
type Verdict = 'well' | 'weakly' | 'nothing';

const words = { enough: 0.6, some: 0.3 } as const;
const meanings = { enough: 0.75, some: 0.5 } as const;

/** By how much of what the question is about the best passages speak of, or by how alike to it they are. */
export function foundOf(hits: readonly Hit[]): Verdict {
  const best = hits.slice(0, 3);
  const coverage = Math.max(0, ...best.map((hit) => hit.coverage));
  const likeness = Math.max(0, ...best.map(({ meaning }) => meaning?.likeness ?? 0));
  if (coverage >= words.enough || likeness >= meanings.enough) return 'well';
  return coverage >= words.some || likeness >= meanings.some ? 'weakly' : 'nothing';
}
