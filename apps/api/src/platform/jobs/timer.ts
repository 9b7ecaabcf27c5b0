/** One timer for whatever is due next: an earlier moment replaces a later one. */
export class Timer {
  readonly #ring: () => void;
  #handle: NodeJS.Timeout | null = null;
  #at = Number.POSITIVE_INFINITY;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  plan(inMs: number): void {
    const at = performance.now() + inMs;
    if (at >= this.#at) return;
    this.cancel();
    this.#at = at;
    this.#handle = setTimeout(
      () => {
        this.#at = Number.POSITIVE_INFINITY;
        this.#ring();
      },
      Math.max(0, Math.ceil(inMs)),
    );
  }

  cancel(): void {
    if (this.#handle) clearTimeout(this.#handle);
    this.#handle = null;
    this.#at = Number.POSITIVE_INFINITY;
  }
}
