import type { Breath } from './breathe';
import { Writer } from './bytes';
import type { TokenStore } from './token-store';

export type Inverted = {
  /** How many documents have a term. */
  frequency: Int32Array;
  /** Where a term’s postings begin, in the arrays below. */
  starts: Int32Array;
  documents: Int32Array;
  inTitle: Uint16Array;
  inHeadings: Uint16Array;
  inBody: Uint16Array;
};

/** Who has each term and how often, counted in two passes over the tokens. */
export async function invert(store: TokenStore, breath: Breath): Promise<Inverted> {
  const frequency = await countDocuments(store, breath);
  const starts = new Int32Array(frequency.length + 1);
  for (const [term, count] of frequency.entries()) starts[term + 1] = (starts[term] ?? 0) + count;
  const total = starts[frequency.length] ?? 0;
  const inverted: Inverted = {
    frequency,
    starts,
    documents: new Int32Array(total),
    inTitle: new Uint16Array(total),
    inHeadings: new Uint16Array(total),
    inBody: new Uint16Array(total),
  };
  await fill(store, inverted, breath);
  return inverted;
}

async function countDocuments(store: TokenStore, breath: Breath): Promise<Int32Array> {
  const frequency = new Int32Array(store.terms.length);
  const seenIn = new Int32Array(store.terms.length).fill(-1);
  for (let document = 0; document < store.documents; document++) {
    const end = store.starts[document + 1] ?? store.length;
    for (let at = store.starts[document] ?? 0; at < end; at++) {
      const term = store.tokens[at] as number;
      if (seenIn[term] === document) continue;
      seenIn[term] = document;
      (frequency[term] as number)++;
    }
    const pause = breath();
    if (pause !== undefined) await pause;
  }
  return frequency;
}

const mostCounted = 65_535;

async function fill(store: TokenStore, inverted: Inverted, breath: Breath): Promise<void> {
  const next = inverted.starts.slice();
  for (let document = 0; document < store.documents; document++) {
    let at = store.starts[document] ?? 0;
    for (const [index, counts] of [inverted.inTitle, inverted.inHeadings, inverted.inBody].entries()) {
      const end = at + (store.facts[document]?.lengths[index] ?? 0);
      for (; at < end; at++) {
        const slot = slotFor(store.tokens[at] as number, document, { inverted, next });
        counts[slot] = Math.min(mostCounted, (counts[slot] as number) + 1);
      }
    }
    const pause = breath();
    if (pause !== undefined) await pause;
  }
}

/** The place of a term’s counts in a document: the last one made, or a new one. */
function slotFor(
  term: number,
  document: number,
  { inverted, next }: { inverted: Inverted; next: Int32Array },
): number {
  const last = (next[term] as number) - 1;
  if (last >= (inverted.starts[term] as number) && inverted.documents[last] === document) return last;
  inverted.documents[last + 1] = document;
  next[term] = last + 2;
  return last + 1;
}

/** For each term, by name: distances between documents, with the counts folded in. */
export async function encodePostings(inverted: Inverted, sorted: Int32Array, breath: Breath) {
  const writer = new Writer(inverted.documents.length * 2 + 16);
  const lengths = new Int32Array(sorted.length);
  for (const [place, term] of sorted.entries()) {
    const begin = writer.length;
    writeTerm(writer, inverted, term);
    lengths[place] = writer.length - begin;
    const pause = breath();
    if (pause !== undefined) await pause;
  }
  return { postings: writer.done(), lengths };
}

function writeTerm(writer: Writer, inverted: Inverted, term: number): void {
  const { starts, documents, inTitle, inHeadings, inBody } = inverted;
  let last = -1;
  for (let slot = starts[term] as number; slot < (starts[term + 1] as number); slot++) {
    const distance = (documents[slot] as number) - last - 1;
    last = documents[slot] as number;
    const title = inTitle[slot] as number;
    const headings = inHeadings[slot] as number;
    const body = inBody[slot] as number;
    const plain = body === 1 && title === 0 && headings === 0;
    writer.varint(distance * 2 + (plain ? 0 : 1));
    if (plain) continue;
    writer.varint(body * 4 + (title > 0 ? 1 : 0) + (headings > 0 ? 2 : 0));
    if (title > 0) writer.varint(title);
    if (headings > 0) writer.varint(headings);
  }
}
