const places = 4096;
const last = places - 1;

/** Numbers the terms it is given from 1, and tells at once that a rank is none of them, as most are. */
export class RankTable {
  readonly #numbers = new Uint16Array(places);
  readonly #ranks = new Int32Array(places);
  size = 0;

  /** Of a rank that is not negative; of the others 0. */
  put(rank: number): number {
    if (rank < 0) return 0;
    const known = this.find(rank);
    if (known > 0 || this.size > last / 2) return known;
    let at = rank & last;
    while (this.#numbers[at] !== 0) at = (at + 1) & last;
    this.#ranks[at] = rank;
    this.#numbers[at] = ++this.size;
    return this.size;
  }

  find(rank: number): number {
    for (let at = rank & last; ; at = (at + 1) & last) {
      const number = this.#numbers[at] as number;
      if (number === 0 || this.#ranks[at] === rank) return number;
    }
  }
}
