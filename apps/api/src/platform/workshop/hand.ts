import { Worker } from 'node:worker_threads';
import { TaskTrouble } from './errors';
import { meter, moved, type Order, type Report } from './task';

export type HandOptions = {
  entry: URL;
  /** What its JavaScript may take; what it keeps outside of that is watched by the workshop. */
  heapMb: number;
};

type Waiting = { resolve(output: unknown): void; reject(reason: unknown): void };

const bootMs = 30_000;

/** One worker, from its start to its end. It does one thing at a time, and is not used again after trouble. */
export class Hand {
  readonly #worker: Worker;
  readonly #gauge = new Int32Array(new SharedArrayBuffer(meter.length * Int32Array.BYTES_PER_ELEMENT));
  readonly ended: Promise<void>;
  #waiting: Waiting | null = null;
  #over: { reason: unknown } | null = null;
  #isReady = false;
  #seenBeats = 0;

  constructor({ entry, heapMb }: HandOptions) {
    this.#worker = new Worker(entry, {
      name: 'workshop',
      workerData: this.#gauge,
      env: {}, // what it reads comes from strangers, and the secrets of this process are none of it
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    this.ended = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    const late = setTimeout(() => this.fail(new Error('A worker did not start in time.')), bootMs).unref();
    this.#worker.on('exit', () => clearTimeout(late));
    this.#worker.on('exit', () => this.fail(new TaskTrouble('crash')));
    this.#worker.on('error', (error) => this.fail(troubleOf(error)));
    this.#worker.on('messageerror', (cause) => this.fail(new TaskTrouble('failed', { cause })));
    this.#worker.on('message', (report: Report) => {
      clearTimeout(late);
      this.#hear(report);
    });
  }

  /** Waits until the worker is there: what that takes is not the task's time. */
  async ready(): Promise<void> {
    if (!this.#isReady) await this.#wait();
  }

  do(order: Order): Promise<unknown> {
    const done = this.#wait();
    if (!this.#over) this.#worker.postMessage(order, moved(order.input));
    return done;
  }

  #wait(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#over) reject(this.#over.reason);
      else this.#waiting = { resolve, reject };
    });
  }

  #hear(report: Report): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#isReady = true;
    if (report.t === 'ready') waiting?.resolve(undefined);
    else if (report.t === 'done') waiting?.resolve(report.output);
    else waiting?.reject(troubleSaid(report));
  }

  /** Ends it whatever it is doing, and whoever waits hears why. */
  fail(reason: unknown): void {
    this.#over ??= { reason };
    this.#waiting?.reject(reason);
    this.#waiting = null;
    void this.#worker.terminate();
  }

  get isOver(): boolean {
    return this.#over !== null;
  }

  /** Keeps no process alive while it has nothing to do. */
  rest(): void {
    this.#worker.unref();
  }

  rise(): void {
    this.#worker.ref();
  }

  megabytes(): number {
    return Atomics.load(this.#gauge, meter.megabytes);
  }

  /** Whether it is lost in something that lets nothing else run. */
  isStill(): boolean {
    const beats = Atomics.load(this.#gauge, meter.beats);
    const still = beats === this.#seenBeats;
    this.#seenBeats = beats;
    return still;
  }
}

function troubleSaid(report: Extract<Report, { message: string }>): TaskTrouble {
  const { t, message } = report;
  if (t === 'refused') return new TaskTrouble('refused', { message });
  return new TaskTrouble('failed', { cause: Object.assign(new Error(message), { stack: report.stack }) });
}

function troubleOf(cause: Error & { code?: string }): TaskTrouble {
  return new TaskTrouble(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', { cause });
}
