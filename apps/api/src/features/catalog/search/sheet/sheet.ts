/** By row; not a number where an item has none. */
export type Amounts = Float64Array;
/** The rows that have a word, by the word. */
export type Words = ReadonlyMap<string, Int32Array>;

const bytesOfWord = 100;

/** A catalog as columns: what conditions are met by, and what items are put in order by. */
export class Sheet {
  readonly #amounts = new Map<string, Amounts>();
  readonly #words = new Map<string, Words>();
  bytes: number;

  /** `numbers` of items, ascending: an item's place among them is its row. */
  constructor(
    readonly numbers: Int32Array,
    /** When each was changed, in seconds. */
    readonly changed: Amounts,
  ) {
    this.bytes = numbers.byteLength + changed.byteLength;
  }

  get rows(): number {
    return this.numbers.length;
  }

  /** -1 for an item that is not there. */
  rowOf(number: number): number {
    let low = 0;
    let high = this.rows - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = this.numbers[middle] as number;
      if (here === number) return middle;
      if (here < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  numberOf(row: number): number {
    return this.numbers[row] as number;
  }

  amounts(key: string): Amounts | null {
    return this.#amounts.get(key) ?? null;
  }

  words(key: string): Words | null {
    return this.#words.get(key) ?? null;
  }

  get keys(): { amounts: string[]; words: string[] } {
    return { amounts: [...this.#amounts.keys()], words: [...this.#words.keys()] };
  }

  setAmounts(key: string, amounts: Amounts): void {
    this.#amounts.set(key, amounts);
    this.bytes += amounts.byteLength;
  }

  setWords(key: string, words: Words): void {
    this.#words.set(key, words);
    for (const rows of words.values()) this.bytes += rows.byteLength + bytesOfWord;
  }
}
