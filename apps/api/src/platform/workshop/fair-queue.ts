type Limits = { most: number; mostOfOne: number };

/** First come, first served for each, and everyone in turn: who brings much waits for himself. */
export class FairQueue<Item> {
  readonly #lines = new Map<string, Item[]>();
  readonly #limits: Limits;
  #length = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get length(): number {
    return this.#length;
  }

  /** False when there is no room for it. */
  add(owner: string, item: Item): boolean {
    const line = this.#lines.get(owner) ?? [];
    if (this.#length >= this.#limits.most || line.length >= this.#limits.mostOfOne) return false;
    line.push(item);
    this.#lines.set(owner, line);
    this.#length += 1;
    return true;
  }

  take(): Item | undefined {
    const [next] = this.#lines;
    if (!next) return undefined;
    const [owner, line] = next;
    const item = line.shift();
    this.#length -= 1;
    this.#lines.delete(owner);
    if (line.length > 0) this.#lines.set(owner, line);
    return item;
  }

  remove(owner: string, item: Item): void {
    const line = this.#lines.get(owner);
    const at = line?.indexOf(item) ?? -1;
    if (!line || at < 0) return;
    line.splice(at, 1);
    this.#length -= 1;
    if (line.length === 0) this.#lines.delete(owner);
  }
}
