import { isBlank } from './blank';
import { type Ending, endingAt } from './ending';
import { boundaryIn, joinsBefore } from './grapheme';
import type { RowFinder } from './rows';

/** In UTF-16 code units. Only what cannot be taken apart is longer than `most`. */
export const sizes = { least: 300, wanted: 900, most: 1400 } as const;

/** What an end costs, in characters more or less than wanted that one would put up with to avoid it. */
const costs: Record<Ending, number> = { paragraph: 0, item: 150, sentence: 450, clause: 800, word: 1000 };
const cutting = 200;
const insideRow = 3000;

export type Place = { text: string; from: number; end: number; body: number; rows: RowFinder };

/** Where the passage that begins at `from` ends best; `end` is the end of its section. */
export function cut(place: Place): number {
  const { text, from, end } = place;
  const left = end - from;
  if (left <= sizes.wanted) return end;
  // What is left after it should not be a crumb.
  const wanted = left < sizes.wanted * 2 ? left / 2 : sizes.wanted;
  const best = cheapest(place, wanted);
  if (left <= sizes.most) return best && best.cost + cutting < left - sizes.wanted ? best.at : end;
  return best?.at ?? boundaryIn(text, from, { wanted: Math.floor(wanted), most: sizes.most });
}

function cheapest(place: Place, wanted: number): { at: number; cost: number } | null {
  const { from, end, body } = place;
  const first = body - from < sizes.most ? Math.max(from, body) : from;
  const last = Math.min(from + sizes.most, end - 1);
  let best: { at: number; cost: number } | null = null;
  for (let at = first + 1; at <= last; at += 1) {
    const cost = costAt(place, at, wanted);
    if (cost !== null && (!best || cost < best.cost)) best = { at, cost };
  }
  return best;
}

function costAt({ text, from, rows }: Place, at: number, wanted: number): number | null {
  if (isBlank(text.charCodeAt(at - 1))) return null;
  const ending = endingAt(text, at);
  if (!ending || joinsBefore(text, at)) return null;
  const size = at - from;
  const distance = Math.abs(size - wanted);
  const row = rows(at);
  if (!row) return costs[ending] + distance + Math.max(0, sizes.least - size);
  if (row.end === at) return distance;
  return costs[ending] + distance + (row.end - row.start > sizes.most ? 0 : insideRow);
}
