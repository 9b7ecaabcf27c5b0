type Allowance = { perMinute: number; atOnce: number };

/** How much one connection may say: so much at once, and so much a minute in the long run. */
export class Meter {
  readonly #allowance: Allowance;
  #left: number;
  #at = performance.now();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#left = allowance.atOnce;
  }

  take(): boolean {
    const now = performance.now();
    const regained = ((now - this.#at) / 60_000) * this.#allowance.perMinute;
    this.#left = Math.min(this.#allowance.atOnce, this.#left + regained);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
