import { createInterface } from 'node:readline';
import type { Storage } from '../../../platform/storage';

/** Rows as they were read, one JSON list a line, beside the file they came in. */
export const rowsKeyOf = (fileKey: string) => `${fileKey}-rows`;

export const filesOf = (fileKey: string) => [fileKey, rowsKeyOf(fileKey)];

/** A replacing import is a full synchronisation of its own. */
export const syncTokenOf = (importId: string) => importId.replace(/^cim_/, 'syn_');

export type NumberedRow = { at: number; cells: unknown[] };

export async function* readRows(storage: Storage, fileKey: string): AsyncGenerator<NumberedRow> {
  const file = await storage.get(rowsKeyOf(fileKey));
  if (!file) throw new Error('The rows of an import are gone.');
  let at = 0;
  for await (const line of createInterface({ input: file.stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    yield { at, cells: JSON.parse(line) as unknown[] };
    at += 1;
  }
}

export async function readAll(storage: Storage, key: string): Promise<Uint8Array> {
  const file = await storage.get(key);
  if (!file) throw new Error('The file of an import is gone.');
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
