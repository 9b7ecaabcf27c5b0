import { Cursor } from './bytes';

export type Postings = {
  /** By place in the segment, ascending. */
  documents: Int32Array;
  inTitle: Uint16Array;
  inHeadings: Uint16Array;
  inBody: Uint16Array;
};

export function decodePostings(bytes: Uint8Array, count: number): Postings {
  const postings: Postings = {
    documents: new Int32Array(count),
    inTitle: new Uint16Array(count),
    inHeadings: new Uint16Array(count),
    inBody: new Uint16Array(count),
  };
  const { documents, inTitle, inHeadings, inBody } = postings;
  const cursor = new Cursor(bytes);
  let document = -1;
  for (let slot = 0; slot < count; slot++) {
    const code = cursor.varint();
    document += (code >>> 1) + 1;
    documents[slot] = document;
    if ((code & 1) === 0) {
      inBody[slot] = 1;
      continue;
    }
    const counts = cursor.varint();
    inBody[slot] = counts >>> 2;
    if ((counts & 1) !== 0) inTitle[slot] = cursor.varint();
    if ((counts & 2) !== 0) inHeadings[slot] = cursor.varint();
  }
  return postings;
}
