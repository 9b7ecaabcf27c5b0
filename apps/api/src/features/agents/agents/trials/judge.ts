import type { verdicts } from './schemas';

export type Verdict = (typeof verdicts)[number];
type Share = { of: number; count: number };
type Spread = { count: number; mean: number | null; variance: number | null };

/** With fewer on either side, nothing is said. */
export const enoughConversations = 30;
export const enoughRatings = 10;
/** Less than one in twenty such differences is chance. */
const surely = 1.96;

/** Which share is larger, by the test of two proportions. */
export function judgeShares(first: Share, second: Share): Verdict {
  if (Math.min(first.of, second.of) < enoughConversations) return 'too-few';
  const [a, b] = [first.count / first.of, second.count / second.of];
  const both = (first.count + second.count) / (first.of + second.of);
  const error = Math.sqrt(both * (1 - both) * (1 / first.of + 1 / second.of));
  return sided(a - b, error);
}

/** Which mean is larger, by Welch’s test. */
export function judgeMeans(first: Spread, second: Spread): Verdict {
  if (Math.min(first.count, second.count) < enoughRatings) return 'too-few';
  const error = Math.sqrt((first.variance ?? 0) / first.count + (second.variance ?? 0) / second.count);
  return sided((first.mean ?? 0) - (second.mean ?? 0), error);
}

function sided(difference: number, error: number): Verdict {
  if (Math.abs(difference) <= surely * error || difference === 0) return 'no-difference';
  return difference > 0 ? 'first' : 'second';
}

/** Of something there should be little of. */
export function turned(verdict: Verdict): Verdict {
  if (verdict === 'first') return 'second';
  return verdict === 'second' ? 'first' : verdict;
}
