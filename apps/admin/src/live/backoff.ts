const firstMs = 500;
const mostMs = 30_000;

/** Anywhere between at once and the longest wait, so that a thousand browsers do not come back together. */
export function waitMs(failures: number, random: () => number): number {
  const longest = Math.min(mostMs, firstMs * 2 ** Math.min(failures, 16));
  return Math.round(longest * random());
}
