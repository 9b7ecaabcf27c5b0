import type { Closely } from './question';
import { readSequences } from './sequences';
import { type Candidate, compareCandidates } from './top-list';
import { documentsWith, type Read, type View } from './view';
import { type Counts, countInto, type Watch, watchFor } from './watch';
import { fillerWeight, idf, pairWeight, saturate } from './weights';

/** One candidate, and how often it has each of what is looked for: the wanted, the fillers, the pairs. */
export type Seen = Candidate & { counts: Uint16Array };

export type Looking = { closely: Closely; languages: readonly string[]; view: View; read: Read };

/** Counts little words and pairs of words, which the first pass leaves out, and ranks anew. */
export async function lookClosely(candidates: readonly Candidate[], looking: Looking): Promise<Seen[]> {
  const { closely, view } = looking;
  const sequences = await readSequences(candidates, looking.read);
  const watches = new Map<string, Watch>();
  const worths = worthOf(looking);
  const from = closely.wanted.length;
  const size = (from + worths.length) * 3;
  const counts = new Uint16Array(size * candidates.length);
  const seen = candidates.map((candidate, index): Seen => {
    const own = counts.subarray(index * size, (index + 1) * size);
    const language = view.languageOf(candidate.part, candidate.place);
    const key = `${candidate.part.key} ${language}`;
    let watch = watches.get(key);
    if (!watch) {
      watch = watchFor(candidate.part, { ...looking, language });
      watches.set(key, watch);
    }
    countInto(own, { bytes: sequences[index] as Uint8Array, candidate, watch });
    const { part, place, number, group, score } = candidate;
    const added = addedBy(own, { from, worths, norms: view.normsAt(part, place) });
    return { part, place, number, group, counts: own, score: score + added };
  });
  return seen.sort(compareCandidates);
}

type Adding = { from: number; worths: readonly number[]; norms: Counts };

function addedBy(counts: Uint16Array, { from, worths, norms: [title, headings, body] }: Adding): number {
  let added = 0;
  for (let slot = 0, at = from * 3; slot < worths.length; slot++, at += 3) {
    const occurrences =
      title * (counts[at] as number) +
      headings * (counts[at + 1] as number) +
      body * (counts[at + 2] as number);
    if (occurrences > 0) added += (worths[slot] as number) * saturate(occurrences);
  }
  return added;
}

/** Null where there is none. */
export function countsOf(counts: Uint16Array, slot: number): Counts | null {
  const at = slot * 3;
  const title = counts[at] as number;
  const headings = counts[at + 1] as number;
  const body = counts[at + 2] as number;
  return title + headings + body > 0 ? [title, headings, body] : null;
}

/** Of fillers, then pairs. */
function worthOf({ closely, view }: Looking): number[] {
  return [
    ...closely.fillers.map(({ terms }) => fillerWeight * rarityOf(terms, view)),
    ...closely.pairs.map(
      ({ first, second }) => pairWeight * Math.max(rarityOf(first, view), rarityOf(second, view)),
    ),
  ];
}

export function rarityOf(terms: readonly string[], view: View): number {
  return idf(view.documents, Math.min(view.documents, documentsWith(terms, view)));
}
