import { eachToken } from '../segment/decode-sequence';
import type { Candidate } from './top-list';

/** What share of their different words two texts have to have in common to be one text twice. */
const sameFrom = 0.9;

/** The words of a document, as numbers that mean the same in every segment. */
export function wordsOf({ part }: Candidate, sequence: Uint8Array): Set<string> {
  const ranks = new Set<number>();
  eachToken(sequence, (rank) => ranks.add(rank));
  return new Set(Array.from(ranks, (rank) => part.segment.termOfRank(rank)));
}

export function isRepeat(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < large.size * sameFrom) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared >= sameFrom * (a.size + b.size - shared);
}
