export type Quality = { ndcg10: number; recall10: number; recall100: number; mrr10: number };

type Grades = ReadonlyMap<string, number>;

/** Means over all questions. The gain of a document is its grade. */
export function judgeRankings(rankings: readonly { ranked: readonly string[]; grades: Grades }[]): Quality {
  const mean = (of: (ranked: readonly string[], grades: Grades) => number) =>
    rankings.reduce((sum, { ranked, grades }) => sum + of(ranked, grades), 0) / Math.max(1, rankings.length);
  return {
    ndcg10: mean((ranked, grades) => ndcg(ranked.slice(0, 10), grades)),
    recall10: mean((ranked, grades) => recall(ranked.slice(0, 10), grades)),
    recall100: mean((ranked, grades) => recall(ranked.slice(0, 100), grades)),
    mrr10: mean(reciprocalRank),
  };
}

function ndcg(ranked: readonly string[], grades: Grades): number {
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  const best = discounted(ideal);
  return best === 0 ? 0 : discounted(ranked.map((id) => grades.get(id) ?? 0)) / best;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + Math.max(0, gain) / Math.log2(place + 2), 0);
}

function recall(ranked: readonly string[], grades: Grades): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0);
  if (relevant.length === 0) return 0;
  return relevant.filter(([id]) => ranked.includes(id)).length / relevant.length;
}

function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const place = ranked.slice(0, 10).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}
