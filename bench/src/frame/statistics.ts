export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export type Round = { readonly value: number; readonly floor: number };

/**
 * The round whose ratio is the median: both of its sides met the same machine, so that a neighbour
 * who comes or goes between rounds does not move the ratio.
 */
export function medianRound(rounds: readonly Round[]): Round {
  const sorted = [...rounds].sort((a, b) => a.value / a.floor - b.value / b.floor);
  return sorted[Math.floor(sorted.length / 2)] ?? { value: Number.NaN, floor: Number.NaN };
}
