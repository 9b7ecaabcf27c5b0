import { AsyncResource } from 'node:async_hooks';
import type { Db } from '../db';
import type { Log } from '../log';
import type { Work } from './attempt';
import { retryDelayMs } from './backoff';
import type { CronClock } from './cron-clock';
import { JobInterrupted, JobLeaseLost, recordOf } from './errors';
import { findDue } from './find-due';
import type { JobDefinition } from './job';
import { type JobRun, Lane, type LaneOptions } from './lane';
import { prune } from './prune';
import { fail, findLapsed, type HeldRun, renew } from './settle';
import { Timer } from './timer';
import { onWake } from './wake';

export type WorkerOptions = {
  db: Db;
  log: Log;
  works: readonly Work[];
  cronClock: CronClock;
  pollMs: number;
  leaseMs: number;
  observe: (run: JobRun) => void;
};

const beatsPerLease = 3;
const pruneEveryMs = 3_600_000;
const firstPruneBeat = 6;

/** Works through the queues of one node: at once for what the node enqueued itself, by polling for the rest. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #lanes = new Map<string, Lane>();
  readonly #jobs = new Map<string, JobDefinition>();
  readonly #timer = new Timer(() => void this.#poll());
  readonly #underWay = new Set<Promise<unknown>>();
  #heart: NodeJS.Timeout | null = null;
  #beats = 0;
  #unlisten: () => void = () => undefined;
  #stopping = false;

  constructor(options: WorkerOptions) {
    this.#options = options;
    const plan = (inMs: number) => this.#plan(inMs);
    const laneOptions: LaneOptions = { ...options, plan };
    for (const work of options.works) {
      this.#lanes.set(work.job.name, new Lane(work, laneOptions));
      this.#jobs.set(work.job.name, work.job);
    }
  }

  start(): void {
    // Bound, so that a job does not run in the context of the request that enqueued it.
    const wake = AsyncResource.bind((queue: string, at: Date | null) => this.wake(queue, at));
    this.#unlisten = onWake(this.#options.db, ({ queue, at }) => wake(queue, at));
    this.#heart = setInterval(() => void this.#beat(), this.#options.leaseMs / beatsPerLease);
    this.#timer.plan(0);
    void this.#beat();
  }

  wake(queue: string, at: Date | null = null): void {
    if (this.#stopping) return;
    const inMs = at ? at.getTime() - Date.now() : 0;
    if (inMs > 0) this.#plan(inMs);
    else this.#lanes.get(queue)?.wake();
  }

  /** Resolves once nothing runs and nothing is due. */
  async settle(): Promise<void> {
    do await this.#idle();
    while (await this.#wakeDue());
  }

  async stop(timeoutMs: number): Promise<void> {
    this.#stopping = true;
    this.#unlisten();
    this.#timer.cancel();
    for (const lane of this.#lanes.values()) lane.close();
    const idle = this.#idle();
    const timer = setTimeout(() => {
      for (const lane of this.#lanes.values()) lane.abort(new JobInterrupted());
    }, timeoutMs);
    await idle;
    clearTimeout(timer);
    if (this.#heart) clearInterval(this.#heart);
    await Promise.allSettled(this.#underWay);
  }

  #idle(): Promise<unknown> {
    return Promise.all([...this.#lanes.values()].map((lane) => lane.idle()));
  }

  async #poll(): Promise<void> {
    await this.#track('jobs could not be polled', () => this.#wakeDue());
    this.#plan(this.#options.pollMs);
  }

  /** Whether something is due now. */
  async #wakeDue(): Promise<boolean> {
    const { nextInMs } = await this.#options.cronClock.tick();
    this.#plan(nextInMs);
    const found = await findDue(this.#options.db, [...this.#lanes.keys()]);
    for (const { queue, inMs } of found) {
      if (inMs <= 0) this.wake(queue);
      else this.#plan(inMs);
    }
    return found.some(({ inMs }) => inMs <= 0);
  }

  async #beat(): Promise<void> {
    const { leaseMs } = this.#options;
    const pruneBeats = Math.ceil((pruneEveryMs * beatsPerLease) / leaseMs);
    await this.#track('leases could not be renewed', () => this.#renew());
    await this.#track('lapsed leases could not be ended', () => this.#endLapsed());
    if (++this.#beats % pruneBeats === firstPruneBeat) {
      await this.#track('old dead letters could not be removed', () => prune(this.#options.db));
    }
  }

  async #renew(): Promise<void> {
    const held = [...this.#lanes.values()].flatMap((lane) => lane.held());
    if (held.length === 0) return;
    const kept = await renew(this.#options.db, held, this.#options.leaseMs);
    for (const { queue, id } of held) {
      if (!kept.has(id)) this.#lanes.get(queue)?.abort(new JobLeaseLost(), id);
    }
  }

  async #endLapsed(): Promise<void> {
    for (const run of await findLapsed(this.#options.db, [...this.#lanes.keys()])) await this.#endRun(run);
  }

  async #endRun(run: HeldRun): Promise<void> {
    const { db, log } = this.#options;
    const delayMs = retryDelayMs(this.#jobs.get(run.queue)?.backoffSeconds ?? 0, run.attempt);
    const told = await fail(db, { queue: run.queue, run, delayMs, error: recordOf(new JobLeaseLost()) });
    if (!told) return;
    const fields = { job: run.queue, jobId: run.id, attempt: run.attempt };
    if (told === 'dead') log.error('a job failed for good', { ...fields, error: new JobLeaseLost() });
    else log.warn('a job of a lost node goes on', fields);
    this.#plan(delayMs);
  }

  #plan(inMs: number): void {
    if (!this.#stopping) this.#timer.plan(inMs);
  }

  async #track(complaint: string, run: () => Promise<unknown>): Promise<void> {
    const running = run().catch((error: unknown) => this.#options.log.error(complaint, { error }));
    this.#underWay.add(running);
    await running;
    this.#underWay.delete(running);
  }
}
