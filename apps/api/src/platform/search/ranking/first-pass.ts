import { Cursor } from '../segment/bytes';
import { type Candidate, TopList } from './top-list';
import type { Lookup, Part, Range, Read, View } from './view';
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

/** As if every term had counted only so much. */
export function scale(scores: Scores, share: number): void {
  for (const partScores of scores.values())
    for (let place = 0; place < partScores.length; place++)
      partScores[place] = (partScores[place] as number) * share;
}

/** The best documents by the terms they have. */
export function bestOf(scores: Scores, { only, limit }: { only: Only | null; limit: number }): Candidate[] {
  const top = new TopList(limit);
  for (const [part, partScores] of scores) offerAll(top, { part, scores: partScores, only });
  return top.sorted();
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

type Adding = {
  count: number;
  factor: number;
  scores: Float64Array;
  norms: { title: Float32Array; headings: Float32Array; body: Float32Array };
};

/** The innermost loop: decodes and scores in one go. */
function addScores(bytes: Uint8Array, { count, factor, scores, norms }: Adding): void {
  const cursor = new Cursor(bytes);
  const { title, headings, body } = norms;
  let place = -1;
  for (let slot = 0; slot < count; slot++) {
    const code = cursor.varint();
    place += (code >>> 1) + 1;
    let worth = body[place] as number;
    if ((code & 1) !== 0) {
      const counts = cursor.varint();
      worth *= counts >>> 2;
      if ((counts & 1) !== 0) worth += fieldWeights.title * cursor.varint() * (title[place] as number);
      if ((counts & 2) !== 0) worth += fieldWeights.headings * cursor.varint() * (headings[place] as number);
    }
    scores[place] = (scores[place] as number) + (factor * worth) / (worth + k1);
  }
}

type Offering = { part: Part; scores: Float64Array; only: Only | null };

function offerAll(top: TopList, { part, scores, only }: Offering): void {
  const { segment, dead } = part;
  let threshold = top.threshold;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score <= 0 || score < threshold || dead?.places[place] === 1) continue;
    const number = segment.numbers[place] as number;
    const group = segment.groups[place] as number;
    if (only && !only(number, group)) continue;
    top.offer({ part, place, number, group, score });
    threshold = top.threshold;
  }
}
