import { TaskTrouble } from './errors';
import type { Hand } from './hand';

export type MemoryLimits = {
  /** Of one worker, outside its JavaScript heap. */
  bufferMb: number;
  /** By which the whole process may grow while files are read: for a worker that can no longer be asked. */
  growthMb: number;
};

const everyMs = 100;
const mebibyte = 1024 * 1024;

/** Ends the worker that takes too much. A heap's limit says nothing of what is kept outside it. */
export class MemoryWatch {
  readonly #limits: MemoryLimits;
  readonly #working: () => Iterable<Hand>;
  #timer: NodeJS.Timeout | null = null;
  #before = 0;

  constructor(limits: MemoryLimits, working: () => Iterable<Hand>) {
    this.#limits = limits;
    this.#working = working;
  }

  start(): void {
    if (this.#timer) return;
    this.#before = process.memoryUsage.rss();
    this.#timer = setInterval(() => this.#look(), everyMs).unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #look(): void {
    const { bufferMb, growthMb } = this.#limits;
    const hands = [...this.#working()];
    const still = hands.filter((hand) => hand.isStill());
    const grown = (process.memoryUsage.rss() - this.#before) / mebibyte > growthMb;
    const suspects = still.length > 0 ? still : hands;
    for (const hand of hands) {
      const tooMuch = hand.megabytes() > bufferMb || (grown && suspects.includes(hand));
      if (tooMuch) hand.fail(new TaskTrouble('memory'));
    }
  }
}
