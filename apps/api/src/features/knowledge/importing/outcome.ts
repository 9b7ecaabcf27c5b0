import type { DocumentToPut } from '../documents/put-documents';

/** What is remembered of an answer, to ask again politely. */
export type Seen = { bytes?: number; mediaType?: string; etag?: string | null; lastModified?: string | null };
export type FoundLink = { address: string; depth: number };

/** What reading one thing of a source came to. */
export type Outcome =
  | {
      kind: 'document';
      document: Omit<DocumentToPut, 'itemId' | 'source'>;
      seen: Seen;
      links?: FoundLink[];
    }
  | { kind: 'unchanged'; seen: Seen; links?: FoundLink[] }
  /** On purpose: it says so itself, or is another page under a second address. */
  | { kind: 'skipped'; reason: string; words: string; links?: FoundLink[] }
  | { kind: 'failed'; reason: string; words: string }
  /** It was there and is no more: what was read of it goes too. */
  | { kind: 'gone'; words: string };
