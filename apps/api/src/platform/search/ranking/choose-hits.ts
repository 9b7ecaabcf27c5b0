import type { SearchQuery } from '../types';
import { isRepeat, type Words, wordsOf } from './distinct';
import type { Placed } from './join-meaning';
import { readSequences } from './sequences';
import type { Read } from './view';

export type Chosen = Placed & { repeats: number[] };

/** The best so many, not too many of one group, and nothing twice. */
export async function chooseHits(
  seen: readonly Placed[],
  { query, read }: { query: SearchQuery; read: Read },
): Promise<Chosen[]> {
  const { limit, perGroup = Number.POSITIVE_INFINITY, distinct = false } = query;
  const chosen: (Chosen & { words: Words | null })[] = [];
  const ofGroup = new Map<number, number>();
  const sequences = distinct ? await readSequences(seen.slice(0, limit * 3), read) : [];
  for (const [index, each] of seen.entries()) {
    if (chosen.length >= limit) break;
    const sofar = ofGroup.get(each.group) ?? 0;
    if (sofar >= perGroup) continue;
    const sequence = sequences[index];
    const words = sequence && sequence.length > 0 ? wordsOf(each, sequence) : null;
    const first = words && chosen.find((hit) => hit.words && isRepeat(hit.words, words));
    if (first) {
      first.repeats.push(each.number);
      continue;
    }
    ofGroup.set(each.group, sofar + 1);
    chosen.push({ ...each, repeats: [], words });
  }
  return chosen;
}
