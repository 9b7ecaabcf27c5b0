import { eachToken } from '../segment/decode-sequence';
import type { Candidate } from './top-list';
import type { Part } from './view';

/** What share of their different words two texts have to have in common to be one text twice. */
const sameFrom = 0.9;

/** The different words of a document: as ranks of its segment, and spelt out once that is needed. */
export type Words = { part: Part; ranks: ReadonlySet<number>; spelt: ReadonlySet<string> | null };

export function wordsOf({ part }: Candidate, sequence: Uint8Array): Words {
  const ranks = new Set<number>();
  eachToken(sequence, (rank) => ranks.add(rank));
  return { part, ranks, spelt: null };
}

export function isRepeat(a: Words, b: Words): boolean {
  const [small, large] = a.ranks.size < b.ranks.size ? [a, b] : [b, a];
  if (small.ranks.size < large.ranks.size * sameFrom) return false;
  return a.part === b.part ? overlap(small.ranks, large.ranks) : overlap(speltOf(small), speltOf(large));
}

/** Most pairs have little in common, which a few words tell. */
function overlap<Word>(small: ReadonlySet<Word>, large: ReadonlySet<Word>): boolean {
  const needed = (sameFrom * (small.size + large.size)) / (1 + sameFrom);
  let missing = 0;
  for (const word of small) if (!large.has(word) && small.size - ++missing < needed) return false;
  return small.size - missing >= needed;
}

/** Ranks mean the same within a segment alone. */
function speltOf(words: Words): ReadonlySet<string> {
  words.spelt ??= new Set(Array.from(words.ranks, (rank) => words.part.segment.termOfRank(rank)));
  return words.spelt;
}
