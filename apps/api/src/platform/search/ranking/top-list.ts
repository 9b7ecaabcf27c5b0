import type { Part } from './view';

/** A document of a segment and what it is worth so far. */
export type Candidate = { part: Part; place: number; number: number; group: number; score: number };

/** Better first; of equals, the older one. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.number - b.number;
}

/** Keeps the best so many: a heap with the worst of them on top. */
export class TopList {
  readonly #heap: Candidate[] = [];

  constructor(readonly limit: number) {}

  /** What a document needs to get in. */
  get threshold(): number {
    return this.#heap.length < this.limit ? 0 : (this.#heap[0]?.score ?? 0);
  }

  offer(candidate: Candidate): void {
    const heap = this.#heap;
    if (heap.length < this.limit) {
      heap.push(candidate);
      this.#rise(heap.length - 1);
    } else if (heap[0] !== undefined && compareCandidates(candidate, heap[0]) < 0) {
      heap[0] = candidate;
      this.#sink(0);
    }
  }

  sorted(): Candidate[] {
    return this.#heap.slice().sort(compareCandidates);
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(from: number): void {
    let at = from;
    while (true) {
      const left = at * 2 + 1;
      const right = left + 1;
      const worse = this.#worse(left, right);
      if (worse < 0 || !this.#swapIfWorse(worse, at)) return;
      at = worse;
    }
  }

  #worse(left: number, right: number): number {
    const a = this.#heap[left];
    const c = this.#heap[right];
    if (!a) return -1;
    return c && compareCandidates(a, c) < 0 ? right : left;
  }

  /** The lower one goes up when it is worse than the one above. */
  #swapIfWorse(lower: number, upper: number): boolean {
    const heap = this.#heap;
    const a = heap[lower] as Candidate;
    const c = heap[upper] as Candidate;
    if (compareCandidates(a, c) <= 0) return false;
    heap[lower] = c;
    heap[upper] = a;
    return true;
  }
}
