const encoder = new TextEncoder();

/** Grows as it is written. */
export class Writer {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** A whole number from 0 to 2³²−1, seven bits to a byte. */
  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  text(text: string): void {
    const bytes = encoder.encode(text);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length) as Uint8Array<ArrayBuffer>;
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + needed));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }
}

/** Where a reader has got to. What is broken is told by reading past the end. */
export class Cursor {
  at: number;

  constructor(
    readonly bytes: Uint8Array,
    at = 0,
  ) {
    this.at = at;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++];
    if (byte === undefined) throw new BrokenSegment('ends too early');
    if (byte < 128) return byte;
    let value = byte & 127;
    let shift = 7;
    do {
      byte = bytes[this.at++];
      if (byte === undefined) throw new BrokenSegment('ends too early');
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  slice(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new BrokenSegment('ends too early');
    const slice = this.bytes.subarray(this.at, end);
    this.at = end;
    return slice;
  }

  skip(length: number): void {
    this.at += length;
    if (this.at > this.bytes.length) throw new BrokenSegment('ends too early');
  }

  copyTo(target: Uint8Array, { at, length }: { at: number; length: number }): void {
    const from = this.at;
    this.skip(length);
    for (let index = 0; index < length; index++) target[at + index] = this.bytes[from + index] as number;
  }

  text(): string {
    return Buffer.from(this.slice(this.varint())).toString('utf8');
  }

  varints(count: number): Int32Array {
    const values = new Int32Array(count);
    for (let index = 0; index < count; index++) values[index] = this.varint();
    return values;
  }
}

/** The stored bytes are not a segment of this format: a bug or a damaged disk. */
export class BrokenSegment extends Error {
  constructor(problem: string) {
    super(`A stored search segment ${problem}.`);
  }
}
