const maxDelayMs = 3_600_000;
const maxDoublings = 30;

/** Doubles from the first wait up to an hour; its upper half is random, so that a burst of failures spreads. */
export function retryDelayMs(
  backoffSeconds: number,
  attempt: number,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(maxDelayMs, backoffSeconds * 1000 * 2 ** Math.min(attempt - 1, maxDoublings));
  return Math.round((ceiling / 2) * (1 + random()));
}
