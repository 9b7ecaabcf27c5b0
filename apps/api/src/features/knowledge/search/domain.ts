const enough = 0.6;
const some = 0.3;

/** By how much of what the question is about the best passages speak of. */
export function foundOf(hits: readonly { coverage: number }[]): 'well' | 'weakly' | 'nothing' {
  const best = Math.max(0, ...hits.slice(0, 3).map(({ coverage }) => coverage));
  if (best >= enough) return 'well';
  return best >= some ? 'weakly' : 'nothing';
}
