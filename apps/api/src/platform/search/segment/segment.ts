import { BrokenSegment, Cursor } from './bytes';
import { Dictionary } from './dictionary';
import { format } from './encode-head';

export type Lengths = { title: Int32Array; headings: Int32Array; body: Int32Array };

/** What is kept in memory of a segment: its documents’ facts and its dictionary. */
export class Segment {
  readonly documents: number;
  readonly numbers: Int32Array;
  readonly groups: Int32Array;
  readonly languages: readonly string[];
  /** Of each document, its place in `languages`. */
  readonly language: Uint8Array;
  readonly lengths: Lengths;
  /** Where each document’s sequence begins, and the end of the last. */
  readonly sequenceAt: Int32Array;
  readonly dictionary: Dictionary;
  /** By name: the rank that sequences use. And back. */
  readonly rankOf: Int32Array;
  readonly termAt: Int32Array;
  /** Filled when words are first looked for by their spelling. */
  spelling: Spelling | null = null;

  constructor(head: Uint8Array) {
    const cursor = new Cursor(head);
    if (cursor.varint() !== format) throw new BrokenSegment('has a format this version does not know');
    this.documents = cursor.varint();
    const terms = cursor.varint();
    this.languages = Array.from({ length: cursor.varint() }, () => cursor.text());
    this.numbers = readNumbers(cursor, this.documents);
    this.groups = readGroups(cursor, this.documents);
    this.language = Uint8Array.from(cursor.varints(this.documents));
    const [title, headings, body] = [0, 1, 2].map(() => cursor.varints(this.documents));
    this.lengths = { title, headings, body } as Lengths;
    this.sequenceAt = readOffsets(cursor, this.documents);
    this.rankOf = cursor.varints(terms);
    this.termAt = new Int32Array(terms);
    for (let id = 0; id < terms; id++) this.termAt[this.rankOf[id] as number] = id;
    this.dictionary = new Dictionary(head.slice(cursor.at), terms);
  }

  get memory(): number {
    return (
      200 +
      this.documents * 29 +
      this.rankOf.length * 8 +
      this.dictionary.memory +
      (this.spelling?.memory ?? 0)
    );
  }

  /** The place of a document’s number; −1 if it is not here. */
  placeOf(number: number): number {
    let low = 0;
    let high = this.documents - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.numbers[middle] as number;
      if (found === number) return middle;
      if (found < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  termOfRank(rank: number): string {
    return this.dictionary.entry(this.termAt[rank] as number).term;
  }
}

/** Of each term: which pairs of letters it has, in two words of bits, which letters, and how many. */
export type Spelling = {
  low: Int32Array;
  high: Int32Array;
  letters: Int32Array;
  counts: Uint8Array;
  memory: number;
};

function readNumbers(cursor: Cursor, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let last = -1;
  for (let index = 0; index < count; index++) {
    last += cursor.varint() + 1;
    numbers[index] = last;
  }
  return numbers;
}

function readGroups(cursor: Cursor, count: number): Int32Array {
  const groups = new Int32Array(count);
  let group = 0;
  for (let index = 0; index < count; index++) {
    const step = cursor.varint();
    group += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    groups[index] = group;
  }
  return groups;
}

function readOffsets(cursor: Cursor, count: number): Int32Array {
  const offsets = new Int32Array(count + 1);
  for (let index = 0; index < count; index++)
    offsets[index + 1] = (offsets[index] as number) + cursor.varint();
  return offsets;
}
