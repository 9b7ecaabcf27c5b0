import type { ModelTimeouts } from './types';

export const usualTimeouts: ModelTimeouts = { firstTokenMs: 20_000, idleMs: 15_000, totalMs: 90_000 };

const closingMs = 2000;

/** The clocks of one call. Its signal ends the request: when one runs out, when the caller’s does, and at the end. */
export class Deadline {
  readonly #request = new AbortController();
  readonly #total: NodeJS.Timeout;
  #next: NodeJS.Timeout;
  #began = false;
  #waiting = true;
  #late = false;
  readonly #caller: AbortSignal | undefined;

  constructor(
    readonly timeouts: ModelTimeouts,
    caller?: AbortSignal,
  ) {
    this.#caller = caller;
    this.#total = setTimeout(this.#expire, timeouts.totalMs);
    this.#next = setTimeout(this.#expire, timeouts.firstTokenMs);
    caller?.addEventListener('abort', this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#request.signal;
  }

  get late(): boolean {
    return this.#late;
  }

  /** What the provider does not have to answer for: the caller is at work on what it has. */
  arrived(isAnswer: boolean): void {
    this.#waiting = false;
    if (this.#began) this.#next.refresh();
    else if (isAnswer) {
      this.#began = true;
      clearTimeout(this.#next);
      this.#next = setTimeout(this.#pause, this.timeouts.idleMs);
    }
  }

  waits(): void {
    this.#waiting = true;
    if (this.#began) this.#next.refresh();
  }

  /** It has said its last word: what it counts may follow, or nothing. */
  closes(): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(this.#pause, Math.min(closingMs, this.timeouts.idleMs));
  }

  /** What was heard to its end needs no ending. */
  end({ heardOut }: { heardOut: boolean }): void {
    clearTimeout(this.#total);
    clearTimeout(this.#next);
    this.#caller?.removeEventListener('abort', this.#stop);
    if (!heardOut) this.#request.abort();
  }

  readonly #stop = () => this.#request.abort();

  readonly #pause = () => {
    if (this.#waiting) this.#expire();
    else this.#next.refresh();
  };

  readonly #expire = () => {
    this.#late = true;
    this.#request.abort();
  };
}
