import type { SearchQuery } from '../types';
import type { Seen } from './close-look';
import { isRepeat, wordsOf } from './distinct';
import { readSequences } from './sequences';
import type { Read } from './view';

export type Chosen = Seen & { repeats: number[] };

/** The best so many, not too many of one group, and nothing twice. */
export async function chooseHits(
  seen: readonly Seen[],
  { query, read }: { query: SearchQuery; read: Read },
): Promise<Chosen[]> {
  const { limit, perGroup = Number.POSITIVE_INFINITY, distinct = false } = query;
  const chosen: (Chosen & { words: ReadonlySet<string> })[] = [];
  const ofGroup = new Map<number, number>();
  const known = distinct ? await allWords(seen.slice(0, limit * 3), read) : [];
  for (const [index, each] of seen.entries()) {
    if (chosen.length >= limit) break;
    const sofar = ofGroup.get(each.group) ?? 0;
    if (sofar >= perGroup) continue;
    const words = known[index] ?? new Set<string>();
    const first = words.size > 0 ? chosen.find((hit) => isRepeat(hit.words, words)) : undefined;
    if (first) {
      first.repeats.push(each.number);
      continue;
    }
    ofGroup.set(each.group, sofar + 1);
    chosen.push({ ...each, repeats: [], words });
  }
  return chosen;
}

async function allWords(seen: readonly Seen[], read: Read): Promise<Set<string>[]> {
  const sequences = await readSequences(seen, read);
  return seen.map((each, index) => wordsOf(each, sequences[index] as Uint8Array));
}
