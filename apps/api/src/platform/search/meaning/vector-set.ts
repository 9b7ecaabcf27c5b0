import { createBreath } from '../segment/breathe';
import { codesOf, inverseLengths, padded, widthOf } from './codes';
import type { Kernel } from './kernel';

export type Near = { number: number; similarity: number };
export type Page = { numbers: Int32Array; codes: Int8Array };

type Tile = { numbers: Int32Array; rows: Int8Array; inverse: Float32Array };
type Asking = { limit: number; admits(number: number): boolean };

/** The vectors of one index, up to a number. A number is never added twice. */
export class VectorSet {
  readonly width: number;
  count = 0;
  readonly #tiles: Tile[] = [];

  constructor(
    readonly length: number,
    readonly kernel: Kernel,
  ) {
    this.width = widthOf(length);
  }

  get memory(): number {
    return this.count * (this.width + 8) + 500;
  }

  add({ numbers, codes }: Page): void {
    const rows = padded(codes, this.length);
    this.#tiles.push({ numbers, rows, inverse: inverseLengths(rows, this.width) });
    this.count += numbers.length;
  }

  clear(): void {
    this.#tiles.length = 0;
    this.count = 0;
  }

  /** By the cosine with every one of them. */
  async nearest(vector: Float32Array, { limit, admits }: Asking): Promise<Near[]> {
    const query = padded(codesOf(vector), this.length);
    const own = inverseLengths(query, this.width)[0] as number;
    const atOnce = this.kernel.rowsOf(this.width);
    const best = new Best(limit);
    const breath = createBreath(1);
    for (const { numbers, rows, inverse } of this.#tiles) {
      for (let from = 0; from < numbers.length; from += atOnce) {
        const dots = this.kernel.dots(query, rows.subarray(from * this.width, (from + atOnce) * this.width));
        for (let row = 0; row < dots.length; row++) {
          const similarity = (dots[row] as number) * (inverse[from + row] as number) * own;
          if (similarity <= best.threshold) continue;
          const number = numbers[from + row] as number;
          if (admits(number)) best.offer({ number, similarity });
        }
        await breath();
      }
    }
    return best.found;
  }
}

/** Few, in order; of equals, the older one. */
class Best {
  readonly found: Near[] = [];
  threshold = 0;

  constructor(readonly limit: number) {}

  offer(near: Near): void {
    const { found } = this;
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle] as Near).similarity >= near.similarity) low = middle + 1;
      else high = middle;
    }
    found.splice(low, 0, near);
    if (found.length > this.limit) found.pop();
    if (found.length === this.limit) this.threshold = found.at(-1)?.similarity ?? 0;
  }
}
