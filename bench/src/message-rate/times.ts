/** When what was said, how long it took to come back, and what went wrong. */
export class Times {
  readonly #sentAt = new Map<string, number>();
  readonly #waiting = new Set<string>();
  readonly failures: string[] = [];
  acknowledgedMs: number[] = [];
  /** Until it was seen in another tab of the same visitor. */
  seenMs: number[] = [];

  get unanswered(): number {
    return this.#waiting.size;
  }

  sent(clientId: string): void {
    this.#waiting.add(clientId);
    this.#sentAt.set(clientId, performance.now());
  }

  acknowledged(clientId: string): void {
    this.#waiting.delete(clientId);
    this.acknowledgedMs.push(this.#since(clientId));
  }

  seen(clientId: string): void {
    this.seenMs.push(this.#since(clientId));
  }

  failed(why: string): void {
    this.failures.push(why);
  }

  /** What was measured so far was for warming up. */
  forget(): void {
    this.acknowledgedMs = [];
    this.seenMs = [];
  }

  #since(clientId: string): number {
    return performance.now() - (this.#sentAt.get(clientId) ?? Number.NaN);
  }
}
