import type { Breath } from './breathe';
import { Writer } from './bytes';
import type { TokenStore } from './token-store';

/** Each document’s terms in reading order, by rank: what feedback, phrases and merges read. */
export async function encodeSequences(store: TokenStore, rank: Int32Array, breath: Breath) {
  const writer = new Writer(store.length * 2 + 16);
  const sequenceLengths = new Int32Array(store.documents);
  for (let document = 0; document < store.documents; document++) {
    const begin = writer.length;
    const end = store.starts[document + 1] ?? store.length;
    for (let at = store.starts[document] ?? 0; at < end; at++)
      writer.varint(rank[store.tokens[at] as number] as number);
    sequenceLengths[document] = writer.length - begin;
    const pause = breath();
    if (pause !== undefined) await pause;
  }
  return { sequences: writer.done(), sequenceLengths };
}
