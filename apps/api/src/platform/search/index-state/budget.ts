import type { Held, Memory } from '../types';

/** Counts bytes over all tenants; what was used longest ago goes first. */
export class Budget implements Memory {
  used = 0;
  readonly #held = new Map<Held, number>();

  constructor(readonly bytes: number) {}

  hold(held: Held, bytes: number): void {
    this.used += bytes - (this.#held.get(held) ?? 0);
    this.#held.delete(held);
    this.#held.set(held, bytes);
    if (this.used > this.bytes) this.#makeRoom(held);
  }

  release(held: Held): void {
    this.used -= this.#held.get(held) ?? 0;
    this.#held.delete(held);
  }

  #makeRoom(newest: Held): void {
    for (const oldest of this.#held.keys()) {
      if (this.used <= this.bytes) return;
      if (oldest === newest) continue;
      this.release(oldest);
      oldest.forget();
    }
  }
}
