import type { Term } from '../reading/read-question';
import { isWithin } from '../reading/spelling';
import type { Bag } from './bag';

const quality = { same: 1, alike: 0.85, kindOf: 0.75, spelt: 0.75, ofAnotherPhrase: 0.2 } as const;

/** How well a stretch has a word of the question, 0..1. */
export function matchOf(term: Term, bag: Bag, spelt: ReadonlySet<string> | undefined): number {
  const same = sameOf(term, bag);
  if (same === quality.same) return same;
  let best = same;
  for (const { group, as } of term.meanings) {
    if (as === 'head' && (bag.heads.has(group) || bag.parts.has(group))) return quality.alike;
    if (as === 'part' && bag.heads.has(group)) best = Math.max(best, quality.kindOf);
  }
  if (spelt) for (const stem of spelt) if (bag.stems.has(stem)) return quality.spelt;
  return best;
}

/** A word of several parts by the whole, or by how many of its letters the parts that are there have. */
function sameOf(
  { stems: [whole = '', ...parts], phrase }: Term,
  { stems, heads, parts: kinds }: Bag,
): number {
  if (stems.has(whole)) {
    const isMeant = phrase.length === 0 || phrase.some(({ group }) => heads.has(group) || kinds.has(group));
    return isMeant ? quality.same : quality.ofAnotherPhrase;
  }
  if (parts.length === 0 || /\p{N}/u.test(whole)) return 0;
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  const found = parts.reduce((sum, part) => sum + (stems.has(part) ? part.length : 0), 0);
  return found === letters ? quality.same : (0.6 * found) / letters;
}

const least = 5;

/** Words of the texts that a word of the question may be meant by: one letter off, or another ending. */
export function speltLike(term: Term, vocabulary: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const stem of term.stems) {
    if (stem.length < least || /\p{N}/u.test(stem) || vocabulary.has(stem)) continue;
    for (const word of vocabulary) if (isSpeltLike(stem, word)) found.add(word);
  }
  return found;
}

function isSpeltLike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 4 || b.length < least - 1 || a[0] !== b[0]) return false;
  const shared = sharedStart(a, b);
  if (shared >= least && shared >= 0.7 * Math.max(a.length, b.length)) return true;
  return isWithin(a, b, a.length >= 8 ? 2 : 1);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
