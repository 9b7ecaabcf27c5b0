import type { Meaning, Meanings } from '../lexicon/concepts';
import { isWithin } from './spelling';

const least = 6;
const long = 9;
const mostKept = 1000;
const kept = new WeakMap<Meanings, Map<string, readonly Meaning[]>>();

/** What a word may mean that nobody knows: a letter or two away from one that means something. */
export function meaningsOfMistyped(stem: string, meanings: Meanings): readonly Meaning[] {
  if (stem.length < least || /\P{L}/u.test(stem)) return [];
  const known = kept.get(meanings) ?? new Map<string, readonly Meaning[]>();
  kept.set(meanings, known);
  const seen = known.get(stem);
  if (seen) return seen;
  if (known.size >= mostKept) known.clear();
  const found = nearest(stem, meanings);
  known.set(stem, found);
  return found;
}

function nearest(stem: string, { of }: Meanings): readonly Meaning[] {
  const most = stem.length >= long ? 2 : 1;
  for (const [known, meanings] of of)
    if (known.length >= least - 1 && known[0] === stem[0] && isWithin(stem, known, most)) return meanings;
  return [];
}
