import type { Candidate } from './top-list';
import type { Read } from './view';

export function readSequences(candidates: readonly Candidate[], read: Read): Promise<Uint8Array[]> {
  return read(
    candidates.map(({ part, place }) => {
      const start = part.segment.sequenceAt[place] as number;
      return { part, of: 'sequences', start, length: (part.segment.sequenceAt[place + 1] as number) - start };
    }),
  );
}

/** Which field a place in the reading order is in: title, headings, body. */
export function fieldAt(at: number, titleEnd: number, headingsEnd: number): 0 | 1 | 2 {
  if (at < titleEnd) return 0;
  return at < headingsEnd ? 1 : 2;
}
