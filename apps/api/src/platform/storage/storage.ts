import type { Readable } from 'node:stream';

export type Body = string | Uint8Array | Readable;
export type StoredFile = { contentType: string; size: number; modifiedAt: Date };
export type OpenFile = StoredFile & { stream: Readable };
export type ListedFile = { key: string; size: number; modifiedAt: Date };

export type PutOptions = {
  contentType: string;
  /** A longer body is refused and leaves nothing behind. */
  maxBytes?: number;
};

/** Files by key. A key is a path of plain names, made by us: never a name that someone else chose. */
export type Storage = {
  /** Replaces what is there, at once and whole. */
  put(key: string, body: Body, options: PutOptions): Promise<{ size: number }>;
  get(key: string): Promise<OpenFile | null>;
  /** Fine when it is gone already. */
  delete(key: string): Promise<void>;
  /** All keys that begin so, in order of their characters. */
  list(prefix: string): AsyncIterable<ListedFile>;
};
