import type { Segment, Spelling } from '../segment/segment';

const encoder = new TextEncoder();
const edge = 1;

/** Which pairs of bytes a word has, its edges included, as 64 bits: a sieve for words spelt alike. */
export function bitsOf(
  bytes: Uint8Array,
  length: number,
  { edges = true } = {},
): [low: number, high: number] {
  let low = 0;
  let high = 0;
  let before = edges ? edge : (bytes[0] ?? edge);
  const end = edges ? length + 1 : length;
  for (let at = edges ? 0 : 1; at < end; at++) {
    const here = at < length ? (bytes[at] as number) : edge;
    const bit = (before * 37 + here * 11) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
    before = here;
  }
  return [low, high];
}

function spellingOf(segment: Segment): Spelling {
  if (segment.spelling) return segment.spelling;
  const { size } = segment.dictionary;
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  segment.dictionary.each((id, bytes, length) => {
    const bits = bitsOf(bytes, length);
    low[id] = bits[0];
    high[id] = bits[1];
  });
  segment.spelling = { low, high, memory: low.byteLength * 2 };
  return segment.spelling;
}

export type Sieve = {
  /** How many of the word’s pairs may be missing. */
  missing: number;
  /** How many pairs more a term may have than the word; without a limit for parts of longer words. */
  more: number;
  /** Whether the word’s edges have to be edges there too. */
  edges: boolean;
};

/** Terms that may be alike: all that are, and some that are not. */
export function alike(word: string, segment: Segment, { missing, more, edges }: Sieve): string[] {
  const { low, high } = spellingOf(segment);
  const bytes = encoder.encode(word);
  const [wantedLow, wantedHigh] = bitsOf(bytes, bytes.length, { edges });
  const wanted = ones(wantedLow) + ones(wantedHigh);
  const terms: string[] = [];
  for (let id = 0; id < low.length; id++) {
    const here = low[id] as number;
    const there = high[id] as number;
    if (ones(here & wantedLow) + ones(there & wantedHigh) < wanted - missing) continue;
    if (ones(here) + ones(there) > wanted + more) continue;
    terms.push(segment.dictionary.entry(id).term);
  }
  return terms;
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55_55_55_55);
  rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33);
  return (((rest + (rest >>> 4)) & 0x0f_0f_0f_0f) * 0x01_01_01_01) >>> 24;
}

/** Letters added, left out, replaced or swapped with their neighbour; more than `limit` is Infinity. */
export function editsBetween(a: string, c: string, limit: number): number {
  if (Math.abs(a.length - c.length) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: c.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= c.length; column++) {
      const same = a[row - 1] === c[column - 1];
      let edits = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === c[column - 2] && a[row - 2] === c[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      current.push(edits);
      best = Math.min(best, edits);
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const edits = last[c.length] as number;
  return edits <= limit ? edits : Number.POSITIVE_INFINITY;
}
