import { loadAnalyser } from '../analysis/analyser';
import { type SegmentBytes, segmentOf } from '../segment/build-segment';
import { Segment } from '../segment/segment';
import type { AnalysedDocument } from '../segment/token-store';
import type { SearchDocument } from '../types';
import { type Part, type Read, View } from './view';

/** A document’s terms, by field, in its own language. */
export async function analyseDocument(document: SearchDocument): Promise<AnalysedDocument> {
  const { number, group, title, headings, body } = document;
  const analyser = await loadAnalyser(document.language);
  const { language, terms } = analyser;
  return { number, group, language, title: terms(title), headings: terms(headings), body: terms(body) };
}

/** Segments as they are, without a database: for measuring and for tests. */
export function inMemory(segments: readonly SegmentBytes[]): { view: View; read: Read } {
  const bytes = new Map<Part, SegmentBytes>();
  const parts = segments.map((each, index): Part => {
    const part = { segment: new Segment(each.head), key: String(index), dead: null };
    bytes.set(part, each);
    return part;
  });
  const read: Read = async (ranges) =>
    ranges.map(({ part, of, start, length }) => {
      const whole = bytes.get(part)?.[of];
      if (!whole) throw new Error('This part is of another index.');
      return whole.subarray(start, start + length);
    });
  return { view: new View(parts), read };
}

export async function indexOf(documents: readonly SearchDocument[]): Promise<SegmentBytes> {
  const analysed: AnalysedDocument[] = [];
  for (const document of documents) analysed.push(await analyseDocument(document));
  return segmentOf(analysed);
}
