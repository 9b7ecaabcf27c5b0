import type { Breath } from './breathe';
import { Writer } from './bytes';

export const termsPerBlock = 16;

type Entries = {
  terms: readonly string[];
  sorted: Int32Array;
  frequency: Int32Array;
  /** Bytes of postings, by place in `sorted`. */
  lengths: Int32Array;
};

/** Blocks of terms, of which each says only where it differs from the one before. */
export async function encodeDictionary(
  { terms, sorted, frequency, lengths }: Entries,
  breath: Breath,
): Promise<Uint8Array> {
  const writer = new Writer(sorted.length * 8 + 16);
  let before: Uint8Array = new Uint8Array(0);
  for (const [place, term] of sorted.entries()) {
    const bytes = Buffer.from(terms[term] ?? '', 'utf8');
    const shared = place % termsPerBlock === 0 ? 0 : sharedPrefix(before, bytes);
    writer.varint(shared);
    writer.varint(bytes.length - shared);
    writer.bytes(bytes.subarray(shared));
    writer.varint(frequency[term] as number);
    writer.varint(lengths[place] as number);
    before = bytes;
    const pause = breath();
    if (pause !== undefined) await pause;
  }
  return writer.done();
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}
