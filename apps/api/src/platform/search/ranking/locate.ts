import type { Candidate } from './top-list';
import type { View } from './view';

/** A document by its number; null for one that is gone, or not of this version. */
export function locate(view: View, number: number): Candidate | null {
  for (const part of view.parts) {
    const { segment, dead } = part;
    if (
      number < (segment.numbers[0] as number) ||
      number > (segment.numbers[segment.documents - 1] as number)
    )
      continue;
    const place = segment.placeOf(number);
    if (place < 0 || dead?.places[place] === 1) continue;
    return { part, place, number, group: segment.groups[place] as number, score: 0 };
  }
  return null;
}
