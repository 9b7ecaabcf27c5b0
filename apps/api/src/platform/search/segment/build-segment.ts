import { type Breath, createBreath } from './breathe';
import { encodeDictionary } from './encode-dictionary';
import { encodeHead } from './encode-head';
import { encodePostings, invert } from './encode-postings';
import { encodeSequences } from './encode-sequences';
import { type AnalysedDocument, TokenStore } from './token-store';

/** As it is stored: the dictionary and the documents, who has a term, and each document’s terms in order. */
export type SegmentBytes = {
  documents: number;
  firstNumber: number;
  lastNumber: number;
  head: Uint8Array<ArrayBuffer>;
  postings: Uint8Array<ArrayBuffer>;
  sequences: Uint8Array<ArrayBuffer>;
};

/** The same documents give the same bytes, whether they come at once or from segments that merge. */
export async function buildSegment(store: TokenStore): Promise<SegmentBytes> {
  const breath = createBreath();
  const inverted = await invert(store, breath);
  const order = await orderOf(store, inverted.frequency, breath);
  const { postings, lengths } = await encodePostings(inverted, order.sorted, breath);
  const { sequences, sequenceLengths } = await encodeSequences(store, order.rank, breath);
  const dictionary = await encodeDictionary(
    { terms: store.terms, sorted: order.sorted, frequency: inverted.frequency, lengths },
    breath,
  );
  const head = encodeHead({ store, sequenceLengths, sorted: order.sorted, rank: order.rank, dictionary });
  const [firstNumber, lastNumber] = [store.facts[0]?.number ?? 0, store.facts.at(-1)?.number ?? 0];
  return { documents: store.documents, firstNumber, lastNumber, head, postings, sequences };
}

export async function segmentOf(documents: Iterable<AnalysedDocument>): Promise<SegmentBytes> {
  const store = new TokenStore();
  const breath = createBreath(1);
  for (const document of documents) {
    store.add(document);
    await breath();
  }
  return buildSegment(store);
}

/** Terms by name, for looking up; and by how many have them, so that the frequent ones take one byte. */
async function orderOf({ terms }: TokenStore, frequency: Int32Array, breath: Breath) {
  const compare = terms.some((term) => outsideBmp.test(term)) ? byBytes : byUnits;
  const sorted = Array.from(terms.keys()).sort((a, b) => compare(terms[a] ?? '', terms[b] ?? ''));
  await breath();
  const byFrequency = sorted.slice().sort((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0));
  const rank = new Int32Array(terms.length);
  byFrequency.forEach((term, place) => {
    rank[term] = place;
  });
  return { sorted: Int32Array.from(sorted), rank };
}

const outsideBmp = /[\ud800-\udfff]/;

/** The order of UTF-8, in which the dictionary is searched. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The same order, where every character is one code unit. */
function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
