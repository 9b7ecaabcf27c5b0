import { Cursor } from './bytes';
import { termsPerBlock } from './encode-dictionary';

/** A term of one segment. */
export type Entry = {
  /** Its place by name. */
  id: number;
  documents: number;
  /** Where its postings are. */
  start: number;
  length: number;
};

/** Looks terms up in blocks that stay as they are stored. */
export class Dictionary {
  readonly #bytes: Uint8Array;
  readonly #blockAt: Int32Array;
  readonly #postingsAt: Int32Array;
  /** How each block’s first term begins: side by side, so that a search hardly leaves the nearest memory. */
  readonly #beginnings: Uint32Array;
  /** The same one for every look at a block: a question looks thousands of times. */
  readonly #looking: Cursor;

  constructor(
    bytes: Uint8Array,
    readonly size: number,
  ) {
    this.#bytes = bytes;
    this.#looking = new Cursor(bytes);
    const blocks = Math.ceil(size / termsPerBlock);
    this.#blockAt = new Int32Array(blocks);
    this.#postingsAt = new Int32Array(blocks);
    this.#beginnings = new Uint32Array(blocks);
    this.#findBlocks();
  }

  get memory(): number {
    return this.#bytes.length + this.#blockAt.byteLength * 3;
  }

  find(term: string): Entry | null {
    const wanted = Buffer.from(term, 'utf8');
    const block = this.#blockOf(wanted);
    return block < 0 ? null : this.#findIn(block, wanted);
  }

  entry(id: number): Entry & { term: string } {
    const block = Math.floor(id / termsPerBlock);
    const cursor = new Cursor(this.#bytes, this.#blockAt[block]);
    let start = this.#postingsAt[block] as number;
    for (let place = block * termsPerBlock; ; place++) {
      const spelt = spell(cursor);
      const documents = cursor.varint();
      const length = cursor.varint();
      if (place === id) return { id, documents, start, length, term: scratch.toString('utf8', 0, spelt) };
      start += length;
    }
  }

  /** Every term by name, as bytes that are overwritten by the next. */
  each(visit: (id: number, bytes: Uint8Array, length: number) => void): void {
    const cursor = new Cursor(this.#bytes);
    for (let id = 0; id < this.size; id++) {
      const spelt = spell(cursor);
      cursor.varint();
      cursor.varint();
      visit(id, scratch, spelt);
    }
  }

  #findBlocks(): void {
    const cursor = new Cursor(this.#bytes);
    let start = 0;
    for (let id = 0; id < this.size; id++) {
      if (id % termsPerBlock === 0) {
        this.#blockAt[id / termsPerBlock] = cursor.at;
        this.#postingsAt[id / termsPerBlock] = start;
      }
      cursor.varint();
      const length = cursor.varint();
      if (id % termsPerBlock === 0)
        this.#beginnings[id / termsPerBlock] = beginning(this.#bytes, { at: cursor.at, length });
      cursor.skip(length);
      cursor.varint();
      start += cursor.varint();
    }
  }

  /** The last block whose first term is not after the wanted one. */
  #blockOf(wanted: Uint8Array): number {
    const begins = beginning(wanted, { at: 0, length: wanted.length });
    let low = 0;
    let high = this.#blockAt.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const difference = (this.#beginnings[middle] as number) - begins;
      if ((difference || this.#compareFirst(middle, wanted)) <= 0) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  #compareFirst(block: number, wanted: Uint8Array): number {
    const cursor = this.#looking;
    cursor.at = this.#blockAt[block] as number;
    cursor.varint();
    const length = cursor.varint();
    return compareBytes(this.#bytes, { at: cursor.at, length }, wanted);
  }

  #findIn(block: number, wanted: Uint8Array): Entry | null {
    const cursor = new Cursor(this.#bytes, this.#blockAt[block]);
    let start = this.#postingsAt[block] as number;
    const end = Math.min(this.size, (block + 1) * termsPerBlock);
    for (let id = block * termsPerBlock; id < end; id++) {
      const spelt = spell(cursor);
      const documents = cursor.varint();
      const length = cursor.varint();
      const order = compareBytes(scratch, { at: 0, length: spelt }, wanted);
      if (order === 0) return { id, documents, start, length };
      if (order > 0) return null;
      start += length;
    }
    return null;
  }
}

// The longest term is 48 code units, of three bytes at most.
const scratch = Buffer.alloc(256);

/** Writes the next term over the one before, where they differ; how many bytes it has. */
function spell(cursor: Cursor): number {
  const shared = cursor.varint();
  const length = cursor.varint();
  cursor.copyTo(scratch, { at: shared, length });
  return shared + length;
}

type Within = { at: number; length: number };

/** The first four bytes as one number, in the order of the terms. */
function beginning(bytes: Uint8Array, { at, length }: Within): number {
  let value = 0;
  for (let index = 0; index < 4; index++)
    value = value * 256 + (index < length ? (bytes[at + index] as number) : 0);
  return value;
}

function compareBytes(a: Uint8Array, { at, length }: Within, b: Uint8Array): number {
  const shorter = Math.min(length, b.length);
  for (let index = 0; index < shorter; index++) {
    const difference = (a[at + index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return length - b.length;
}
