import type { Dead } from '../ranking/view';
import { eachToken } from '../segment/decode-sequence';
import type { Segment } from '../segment/segment';

/** As before, and these too. */
export function withDead(
  segment: Segment,
  before: Dead | null,
  gone: readonly { place: number; sequence: Uint8Array }[],
): Dead {
  const places = before ? before.places.slice() : new Uint8Array(segment.documents);
  const having = new Map(before?.having);
  let count = before?.count ?? 0;
  for (const { place, sequence } of gone) {
    if (places[place] === 1) continue;
    places[place] = 1;
    count++;
    const ranks = new Set<number>();
    eachToken(sequence, (rank) => ranks.add(rank));
    for (const rank of ranks) {
      const id = segment.termAt[rank] as number;
      having.set(id, (having.get(id) ?? 0) + 1);
    }
  }
  return { places, count, having };
}
