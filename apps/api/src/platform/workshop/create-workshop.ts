import { TaskTrouble, type Trouble, WorkshopBusy, WorkshopClosed } from './errors';
import { FairQueue } from './fair-queue';
import { Hand } from './hand';
import { type MemoryLimits, MemoryWatch } from './memory-watch';
import type { Input, Output, Tasks } from './task';

export type RunOptions = {
  /** For the task itself: waiting for its turn does not count. */
  timeoutMs: number;
  /** Whose it is: a tenant. Everyone has their turn. */
  owner: string;
  signal?: AbortSignal;
};

export type Workshop<All extends Tasks> = {
  /**
   * Does a task apart from the server. The input may be a function, which is asked when the turn has come:
   * what is large is held by nobody who waits.
   */
  run<Name extends keyof All & string>(
    task: Name,
    input: Input<All, Name> | (() => Promise<Input<All, Name>>),
    options: RunOptions,
  ): Promise<Output<All, Name>>;
  counts(): { waiting: number; working: number; resting: number };
  close(): Promise<void>;
};

export type WorkshopOptions = MemoryLimits & {
  /** The module that calls `work`. */
  entry: URL;
  hands: number;
  heapMb: number;
  idleMs: number;
  mostWaiting: number;
  mostWaitingOfOne: number;
  onTrouble(task: string, trouble: Trouble, cause: unknown): void;
};

type Job = {
  task: string;
  input: unknown;
  options: RunOptions;
  hand: Hand | null;
  resolve(output: unknown): void;
  reject(reason: unknown): void;
};

/** A few workers, started with the first task, ended when there is nothing to do. */
export function createWorkshop<All extends Tasks>(options: WorkshopOptions): Workshop<All> {
  const shop = new Shop(options);
  return {
    run: (task, input, given) => shop.run(task, input, given) as Promise<never>,
    counts: () => shop.counts(),
    close: () => shop.close(),
  };
}

class Shop {
  readonly #options: WorkshopOptions;
  readonly #queue: FairQueue<Job>;
  readonly #working = new Map<Hand, Job>();
  readonly #resting = new Map<Hand, NodeJS.Timeout>();
  readonly #watch: MemoryWatch;
  #isClosed = false;

  constructor(options: WorkshopOptions) {
    this.#options = options;
    this.#queue = new FairQueue({ most: options.mostWaiting, mostOfOne: options.mostWaitingOfOne });
    this.#watch = new MemoryWatch(options, () => this.#working.keys());
  }

  async run(task: string, input: unknown, options: RunOptions): Promise<unknown> {
    const { owner, signal } = options;
    signal?.throwIfAborted();
    if (this.#isClosed) throw new WorkshopClosed();
    const { promise, ...settle } = deferred();
    const job: Job = { task, input, options, hand: null, ...settle };
    if (!this.#queue.add(owner, job)) throw new WorkshopBusy();
    const abort = () => {
      this.#queue.remove(owner, job);
      job.reject(signal?.reason);
      job.hand?.fail(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    this.#next();
    return promise.finally(() => signal?.removeEventListener('abort', abort));
  }

  #next(): void {
    while (!this.#isClosed && this.#working.size < this.#options.hands) {
      const job = this.#queue.take();
      if (!job) break;
      void this.#carryOut(job, this.#handFor(job));
    }
    if (this.#working.size === 0) this.#watch.stop();
  }

  #handFor(job: Job): Hand {
    const [hand = new Hand(this.#options)] = [...this.#resting.keys()].filter(({ isOver }) => !isOver);
    clearTimeout(this.#resting.get(hand));
    this.#resting.delete(hand);
    this.#working.set(hand, job);
    job.hand = hand;
    hand.rise();
    this.#watch.start();
    return hand;
  }

  async #carryOut(job: Job, hand: Hand): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    try {
      await hand.ready();
      timer = setTimeout(() => {
        job.reject(new TaskTrouble('time'));
        hand.fail(new TaskTrouble('time'));
      }, job.options.timeoutMs);
      const { task, input } = job;
      const loaded = typeof input === 'function' ? await input() : input;
      job.resolve(await hand.do({ task, input: loaded }));
    } catch (error) {
      job.reject(error);
      if (error instanceof TaskTrouble && error.trouble !== 'refused')
        this.#options.onTrouble(job.task, error.trouble, error.cause);
    } finally {
      clearTimeout(timer);
      this.#putBack(hand);
      this.#next();
    }
  }

  #putBack(hand: Hand): void {
    this.#working.delete(hand);
    if (hand.isOver) return;
    hand.rest();
    const goHome = () => {
      this.#resting.delete(hand);
      hand.fail(null);
    };
    this.#resting.set(hand, setTimeout(goHome, this.#options.idleMs).unref());
  }

  counts() {
    return { waiting: this.#queue.length, working: this.#working.size, resting: this.#resting.size };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (let job = this.#queue.take(); job; job = this.#queue.take()) job.reject(new WorkshopClosed());
    const hands = [...this.#working.keys(), ...this.#resting.keys()];
    for (const hand of hands) hand.fail(new WorkshopClosed());
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
    await Promise.all(hands.map(({ ended }) => ended));
  }
}

function deferred() {
  let resolve: (output: unknown) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
