import { Unavailable } from '../../../platform/errors';

type Room = { atOnce: number; mostWaiting: number };

/** So many at once; the others wait in the order in which they came, and too many are sent away. */
export class Gate {
  readonly #room: Room;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  get isEmpty(): boolean {
    return this.#inside === 0;
  }

  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }

  async #enter(): Promise<void> {
    if (this.#inside < this.#room.atOnce) {
      this.#inside += 1;
      return;
    }
    if (this.#waiting.length >= this.#room.mostWaiting)
      throw new Unavailable('Too many pictures are asked for at once.');
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
