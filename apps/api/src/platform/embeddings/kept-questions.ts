const mostKept = 500;
const keptMs = 10 * 60_000;

type Kept<Value> = { value: Value; until: number };

/** What was asked lately: people refine a question, and several ask the same. */
export class KeptQuestions<Value> {
  readonly #kept = new Map<string, Kept<Value>>();

  constructor(readonly now: () => number = () => performance.now()) {}

  get(text: string): Value | null {
    const found = this.#kept.get(text);
    if (!found) return null;
    this.#kept.delete(text);
    if (found.until < this.now()) return null;
    this.#kept.set(text, found);
    return found.value;
  }

  set(text: string, value: Value): void {
    this.#kept.delete(text);
    this.#kept.set(text, { value, until: this.now() + keptMs });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return;
      this.#kept.delete(oldest);
    }
  }

  forget(text: string, value: Value): void {
    if (this.#kept.get(text)?.value === value) this.#kept.delete(text);
  }
}
