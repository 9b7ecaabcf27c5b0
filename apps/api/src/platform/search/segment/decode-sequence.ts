import { Cursor } from './bytes';

/** A document’s terms in reading order, by rank. */
export function eachToken(bytes: Uint8Array, visit: (rank: number, at: number) => void): void {
  const cursor = new Cursor(bytes);
  for (let at = 0; cursor.at < bytes.length; at++) visit(cursor.varint(), at);
}
