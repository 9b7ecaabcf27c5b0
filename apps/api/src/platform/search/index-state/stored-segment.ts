import { Segment } from '../segment/segment';
import type { Slice, StoredHead } from '../store';
import type { Budget } from './budget';

export const pageBytes = 8192;

type Of = Slice['of'];
type Page = { bytes: Uint8Array; forget(): void };

/** A segment and those pages of its stored bytes that are in memory. */
export class StoredSegment {
  readonly version: number;
  readonly segment: Segment;
  readonly #lengths: Record<Of, number>;
  readonly #pages: Record<Of, Map<number, Page>> = { postings: new Map(), sequences: new Map() };
  readonly #budget: Budget | null;

  /** Without a budget, nothing of it outlives its transaction. */
  constructor(stored: StoredHead, budget: Budget | null) {
    this.version = stored.version;
    this.segment = new Segment(stored.head);
    this.#budget = budget;
    this.#lengths = { postings: stored.postingsLength, sequences: stored.sequencesLength };
    for (const of of ['postings', 'sequences'] as const) {
      const bytes = stored[of];
      if (bytes)
        for (let at = 0; at < bytes.length; at += pageBytes)
          this.put(of, at, bytes.slice(at, at + pageBytes));
    }
  }

  /** Runs of pages that have to be read for these bytes. */
  missing(of: Of, start: number, length: number): Slice[] {
    const slices: Slice[] = [];
    if (length === 0) return slices;
    const last = Math.floor((start + length - 1) / pageBytes);
    for (let page = Math.floor(start / pageBytes); page <= last; page++) {
      if (this.#pages[of].has(page)) continue;
      const from = page * pageBytes;
      slices.push({
        version: this.version,
        of,
        start: from,
        length: Math.min(pageBytes, this.#lengths[of] - from),
      });
    }
    return slices;
  }

  put(of: Of, start: number, bytes: Uint8Array): void {
    const number = start / pageBytes;
    const pages = this.#pages[of];
    const page = { bytes, forget: () => void pages.delete(number) };
    pages.set(number, page);
    this.#budget?.hold(page, bytes.length + 200);
  }

  /** Null where a page of it has been forgotten since. */
  bytes(of: Of, start: number, length: number): Uint8Array | null {
    const first = Math.floor(start / pageBytes);
    const within = start - first * pageBytes;
    if (within + length <= pageBytes) {
      if (length === 0) return new Uint8Array(0);
      return this.#page(of, first)?.subarray(within, within + length) ?? null;
    }
    const gathered = new Uint8Array(length);
    for (let at = 0, page = first; at < length; page++) {
      const bytes = this.#page(of, page);
      if (!bytes) return null;
      const from = page === first ? within : 0;
      const piece = bytes.subarray(from, from + length - at);
      gathered.set(piece, at);
      at += piece.length;
    }
    return gathered;
  }

  forgetAll(): void {
    for (const pages of Object.values(this.#pages)) {
      for (const page of pages.values()) this.#budget?.release(page);
      pages.clear();
    }
  }

  #page(of: Of, number: number): Uint8Array | null {
    const page = this.#pages[of].get(number);
    if (!page) return null;
    this.#budget?.hold(page, page.bytes.length + 200);
    return page.bytes;
  }
}
