import { createBreath } from '../segment/breathe';
import { buildSegment, type SegmentBytes } from '../segment/build-segment';
import { Cursor } from '../segment/bytes';
import { Segment } from '../segment/segment';
import { TokenStore } from '../segment/token-store';
import type { WholeSegment } from '../store';

/** The living documents of several segments as one: what it would be had they come at once. */
export async function mergeSegments(whole: readonly WholeSegment[]): Promise<SegmentBytes> {
  const dead = new Set(whole.flatMap(({ gone }) => gone));
  const breath = createBreath();
  const store = new TokenStore();
  for (const { head, sequences } of whole) {
    const segment = new Segment(head);
    const translate = translator(segment, store);
    for (let place = 0; place < segment.documents; place++) {
      if (dead.has(segment.numbers[place] as number)) continue;
      copy(store, { segment, place, sequences, translate });
      const pause = breath();
      if (pause !== undefined) await pause;
    }
  }
  return buildSegment(store);
}

type Copying = {
  segment: Segment;
  place: number;
  sequences: Uint8Array;
  translate: (rank: number) => number;
};

function copy(store: TokenStore, { segment, place, sequences, translate }: Copying): void {
  const { title, headings, body } = segment.lengths;
  store.begin({
    number: segment.numbers[place] as number,
    group: segment.groups[place] as number,
    language: segment.languages[segment.language[place] as number] as string,
    lengths: [title[place] as number, headings[place] as number, body[place] as number],
  });
  const cursor = new Cursor(sequences, segment.sequenceAt[place]);
  const end = segment.sequenceAt[place + 1] as number;
  while (cursor.at < end) store.push(translate(cursor.varint()));
}

function translator(segment: Segment, store: TokenStore) {
  const known = new Int32Array(segment.rankOf.length).fill(-1);
  return (rank: number): number => {
    const before = known[rank] as number;
    if (before >= 0) return before;
    const term = store.idOf(segment.termOfRank(rank));
    known[rank] = term;
    return term;
  };
}
