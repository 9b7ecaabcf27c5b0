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
