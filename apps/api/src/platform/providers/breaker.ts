const failuresToOpen = 3;
const firstPauseMs = 2000;
const longestPauseMs = 60_000;

/** After some failures in a row nobody asks for a while; then one may, and the pause doubles while it fails. */
export class Breaker {
  #failures = 0;
  #until = 0;
  #trying = false;

  constructor(readonly now: () => number = () => performance.now()) {}

  get open(): boolean {
    return this.now() < this.#until;
  }

  get leftMs(): number {
    return Math.max(0, this.#until - this.now());
  }

  /** Whether a call may be made now; whoever is let through says how it went. */
  admits(): boolean {
    if (this.open) return false;
    if (this.#failures < failuresToOpen) return true;
    if (this.#trying) return false;
    this.#trying = true;
    return true;
  }

  /** A pause that began meanwhile stays: what was asked before it says nothing of it. */
  succeeded(): void {
    this.#failures = 0;
    this.#trying = false;
  }

  /** Of its own accord, or for as long as the provider has said. */
  failed(waitMs: number | null): void {
    this.#trying = false;
    this.#failures++;
    if (waitMs !== null) this.#until = this.now() + waitMs;
    else if (this.#failures >= failuresToOpen) {
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#failures - failuresToOpen));
      this.#until = this.now() + pauseMs;
    }
  }

  /** Neither, or not yet: others need not wait to see how it goes. */
  abandoned(): void {
    this.#trying = false;
  }
}
