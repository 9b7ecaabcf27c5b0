import type { Segment, Spelling } from '../segment/segment';

const encoder = new TextEncoder();
const edge = 1;

/** Which pairs of bytes a word has, with its edges or without, as 64 bits. */
function bitsOf(bytes: Uint8Array, length: number, { edges = true } = {}): [low: number, high: number] {
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

/** Which letters a word has, as 32 bits; of a letter of several bytes, its last one speaks. */
function lettersOf(bytes: Uint8Array, length: number): [letters: number, count: number] {
  let letters = 0;
  let count = 0;
  for (let at = 0; at < length; at++) {
    if (at + 1 < length && ((bytes[at + 1] as number) & 0xc0) === 0x80) continue;
    letters |= 1 << ((bytes[at] as number) & 31);
    count++;
  }
  return [letters, count];
}

function spellingOf(segment: Segment): Spelling {
  if (segment.spelling) return segment.spelling;
  const { size } = segment.dictionary;
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const letters = new Int32Array(size);
  const counts = new Uint8Array(size);
  segment.dictionary.each((id, bytes, length) => {
    const bits = bitsOf(bytes, length);
    low[id] = bits[0];
    high[id] = bits[1];
    const has = lettersOf(bytes, length);
    letters[id] = has[0];
    counts[id] = has[1];
  });
  const memory = low.byteLength * 3 + counts.byteLength;
  segment.spelling = { low, high, letters, counts, memory };
  return segment.spelling;
}

/** Terms that may be the word with at most so many edits: all that are, and some that are not. */
export function alike(word: string, segment: Segment, edits: number): string[] {
  // An edit touches at most four pairs of bytes: a letter of three bytes replaced by another.
  return sieved(word, segment, { pairs: edits * 4, letters: edits, edges: true });
}

/** Terms that may have the word in them: all that have, and some that have not. */
export function around(word: string, segment: Segment): string[] {
  return sieved(word, segment, { pairs: 0, letters: 0, edges: false });
}

type Sieve = {
  /** How many of the word’s pairs may be missing, and of its letters. */
  pairs: number;
  letters: number;
  /** Whether the word’s edges have to be edges there too: then no more may be added than is missing. */
  edges: boolean;
};

function sieved(word: string, segment: Segment, { pairs, letters, edges }: Sieve): string[] {
  const known = spellingOf(segment);
  const bytes = encoder.encode(word);
  const [low, high] = bitsOf(bytes, bytes.length, { edges });
  const [has, count] = lettersOf(bytes, bytes.length);
  const shortest = count - letters;
  const longest = edges ? count + letters : Number.POSITIVE_INFINITY;
  const mostPairs = edges ? ones(low) + ones(high) + pairs : Number.POSITIVE_INFINITY;
  const mostLetters = edges ? letters : Number.POSITIVE_INFINITY;
  const terms: string[] = [];
  for (let id = 0; id < known.low.length; id++) {
    const long = known.counts[id] as number;
    if (long < shortest || long > longest) continue;
    const having = known.letters[id] as number;
    if (ones(has & ~having) > letters || ones(having & ~has) > mostLetters) continue;
    const here = known.low[id] as number;
    const there = known.high[id] as number;
    if (ones(low & ~here) + ones(high & ~there) > pairs || ones(here) + ones(there) > mostPairs) continue;
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
