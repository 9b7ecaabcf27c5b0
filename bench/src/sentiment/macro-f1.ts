export type Judged = { label: string; told: string };

/** The mean over labels of how well each is told: a rare one counts like a common one. */
export function macroF1(judged: readonly Judged[]): number {
  const labels = [...new Set(judged.map(({ label }) => label))];
  const scores = labels.map((name) => {
    const right = judged.filter(({ label, told }) => label === name && told === name).length;
    const wrong = judged.filter(({ label, told }) => (label === name) !== (told === name)).length;
    return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
  });
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
