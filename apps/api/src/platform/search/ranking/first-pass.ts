import { Cursor } from '../segment/bytes';
import { type Candidate, TopList } from './top-list';
import type { Lookup, Norms, Part, Range, Read, View } from './view';
import { fieldWeights, k1 } from './weights';

/** A term with what it counts, its rarity not yet included. */
export type Weighted = { lookup: Lookup; weight: number };
export type Only = (number: number, group: number) => boolean;

/** What each document’s terms are worth so far, by part and place. */
export type Scores = Map<Part, Float64Array>;

/** Adds what these terms are worth to what others were. */
export async function addTerms(
  scores: Scores,
  terms: readonly Weighted[],
  { view, read }: { view: View; read: Read },
): Promise<void> {
  const wanted = terms.filter(({ lookup, weight }) => lookup.documents > 0 && weight > 0);
  const ranges = wanted.flatMap((term) => rangesOf(term, view));
  const bytes = await read(ranges.map(({ range }) => range));
  for (const [index, { range, factor, count }] of ranges.entries()) {
    const { part } = range;
    let partScores = scores.get(part);
    if (!partScores) {
      partScores = new Float64Array(part.segment.documents);
      scores.set(part, partScores);
    }
    addScores(bytes[index] as Uint8Array, { count, factor, scores: partScores, norms: view.norms(part) });
  }
}

type Choosing = { only: Only | null; limit: number; keeps?: number };

/** The best documents by the terms they have; of what they are worth, they keep a share. */
export function bestOf(scores: Scores, { only, limit, keeps = 1 }: Choosing): Candidate[] {
  const top = new TopList(limit);
  for (const [part, partScores] of scores) offerAll(top, { part, scores: partScores, only });
  return top.sorted().map((candidate) => ({ ...candidate, score: candidate.score * keeps }));
}

type TermInPart = { range: Range; factor: number; count: number };

function rangesOf({ lookup, weight }: Weighted, view: View): TermInPart[] {
  const factor = weight * lookup.rarity * (k1 + 1);
  return lookup.entries.flatMap((entry, index) => {
    const part = view.parts[index];
    if (!entry || !part) return [];
    const range: Range = { part, of: 'postings', start: entry.start, length: entry.length };
    return [{ range, factor, count: entry.documents }];
  });
}

type Adding = { count: number; factor: number; scores: Float64Array; norms: Norms };

/** The innermost loop: decodes and scores in one go. Most terms are there once, and most numbers are of one byte. */
function addScores(bytes: Uint8Array, { count, factor, scores, norms }: Adding): void {
  const { title, headings, body, once } = norms;
  const cursor = new Cursor(bytes);
  let place = -1;
  for (let slot = 0; slot < count; slot++) {
    const code = cursor.varint();
    place += (code >>> 1) + 1;
    if ((code & 1) === 0) {
      scores[place] = (scores[place] as number) + factor * (once[place] as number);
      continue;
    }
    const counts = cursor.varint();
    let worth = (counts >>> 2) * (body[place] as number);
    if ((counts & 1) !== 0) worth += fieldWeights.title * cursor.varint() * (title[place] as number);
    if ((counts & 2) !== 0) worth += fieldWeights.headings * cursor.varint() * (headings[place] as number);
    scores[place] = (scores[place] as number) + (factor * worth) / (worth + k1);
  }
}

type Offering = { part: Part; scores: Float64Array; only: Only | null };

function offerAll(top: TopList, { part, scores, only }: Offering): void {
  const { segment, dead } = part;
  let threshold = top.threshold || Number.MIN_VALUE;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score < threshold || dead?.places[place] === 1) continue;
    const number = segment.numbers[place] as number;
    const group = segment.groups[place] as number;
    if (only && !only(number, group)) continue;
    top.offer({ part, place, number, group, score });
    threshold = top.threshold || Number.MIN_VALUE;
  }
}
