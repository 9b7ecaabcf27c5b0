import type { Db } from '../db';
import type { Log } from '../log';
import { attempt, type Outcome, type Work } from './attempt';
import { retryDelayMs } from './backoff';
import { type Claimed, claim } from './claim';
import { type Completions, createCompletions } from './completions';
import { type JobInterrupted, type JobLeaseLost, recordOf } from './errors';
import { platformTenant } from './schema';
import { fail, type HeldRun, release } from './settle';

export type JobRun = { job: string; outcome: 'done' | 'failed' | 'dead'; tookMs: number; lateMs: number };

export type LaneOptions = {
  db: Db;
  log: Log;
  leaseMs: number;
  observe: (run: JobRun) => void;
  /** Something of this queue will be due then. */
  plan: (inMs: number) => void;
};

type Running = { claimed: Claimed; abort: AbortController };

/** The runs of one queue on one node. */
export class Lane {
  readonly #work: Work;
  readonly #options: LaneOptions;
  readonly #completions: Completions;
  readonly #running = new Map<string, Running>();
  #waiting: (() => void)[] = [];
  #after = '';
  /** What is wanted and does not fit stays wanted: the next run that ends comes back for it. */
  #wanted = false;
  /** A tenant may have more waiting than it was given. */
  #capped = false;
  #claiming = false;
  #closed = false;

  constructor(work: Work, options: LaneOptions) {
    this.#work = work;
    this.#options = options;
    this.#completions = createCompletions(options.db, work.job.name);
  }

  get queue(): string {
    return this.#work.job.name;
  }

  get isIdle(): boolean {
    return this.#running.size === 0 && !this.#claiming;
  }

  /** There may be something to claim. */
  wake(): void {
    this.#wanted = true;
    if (!this.#claiming) void this.#claimAll();
  }

  held(): HeldRun[] {
    return [...this.#running.values()].map(({ claimed: { id, attempt } }) => ({
      queue: this.queue,
      id,
      attempt,
    }));
  }

  abort(reason: JobInterrupted | JobLeaseLost, jobId?: string): void {
    for (const { claimed, abort } of this.#running.values()) {
      if (jobId === undefined || claimed.id === jobId) abort.abort(reason);
    }
  }

  /** Claims no more; what runs goes on. */
  close(): void {
    this.#closed = true;
  }

  /** Once nothing runs and nothing is being claimed. */
  idle(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #claimAll(): Promise<void> {
    const { concurrency } = this.#work.job;
    this.#claiming = true;
    try {
      while (this.#wanted && !this.#closed && this.#running.size < concurrency) {
        this.#wanted = false;
        await this.#claimSome(concurrency - this.#running.size);
      }
    } catch (error) {
      this.#options.log.error('jobs could not be claimed', { job: this.queue, error }); // the next poll tries again
    }
    this.#claiming = false;
    this.#tellIdle();
  }

  async #claimSome(limit: number): Promise<void> {
    const { db, leaseMs } = this.#options;
    const { maxPerTenant } = this.#work.job;
    const held = this.#heldByTenant();
    const found = await claim(db, {
      queue: this.queue,
      limit,
      after: this.#after,
      maxPerTenant,
      held,
      leaseMs,
    });
    this.#after = found.after;
    if (found.more) this.#wanted = true;
    for (const { tenantId } of found.jobs) count(held, tenantId);
    this.#capped = [...held.values()].some((runs) => runs >= maxPerTenant);
    for (const claimed of found.jobs) void this.#run(claimed);
  }

  async #run(claimed: Claimed): Promise<void> {
    const abort = new AbortController();
    const startedAt = performance.now();
    this.#running.set(claimed.id, { claimed, abort });
    const outcome = await attempt(this.#work, claimed, abort);
    const tookMs = performance.now() - startedAt;
    try {
      const told = await this.#record(claimed, outcome);
      if (told) this.#options.observe({ job: this.queue, outcome: told, tookMs, lateMs: claimed.lateMs });
    } catch (error) {
      // The lease ends, and the job is run again.
      this.#options.log.error('the outcome of a job could not be stored', {
        ...this.#fieldsOf(claimed),
        error,
      });
    }
    this.#running.delete(claimed.id);
    if (this.#wanted || this.#capped) this.wake();
    this.#tellIdle();
  }

  async #record(claimed: Claimed, outcome: Outcome): Promise<JobRun['outcome'] | null> {
    switch (outcome.kind) {
      case 'done':
        await this.#completions.add(claimed);
        return 'done';
      case 'failed':
        return this.#recordFailure(claimed, outcome.error);
      case 'interrupted':
        await release(this.#options.db, this.queue, claimed);
        return null;
      case 'lost':
        this.#options.log.warn('a job was lost to another node', this.#fieldsOf(claimed));
        return null;
    }
  }

  async #recordFailure(run: Claimed, error: unknown): Promise<JobRun['outcome'] | null> {
    const { db, log, plan } = this.#options;
    const delayMs = retryDelayMs(this.#work.job.backoffSeconds, run.attempt);
    const told = await fail(db, { queue: this.queue, run, delayMs, error: recordOf(error) });
    const fields = { ...this.#fieldsOf(run), error };
    if (told === 'dead') log.error('a job failed for good', fields);
    else log.warn('a job failed', fields);
    if (told === 'failed') plan(delayMs);
    return told;
  }

  #heldByTenant(): Map<string, number> {
    const held = new Map<string, number>();
    for (const { claimed } of this.#running.values()) count(held, claimed.tenantId);
    return held;
  }

  #fieldsOf({ id, tenantId, attempt }: Claimed) {
    return { job: this.queue, jobId: id, tenantId, attempt };
  }

  #tellIdle(): void {
    if (!this.isIdle) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tell of waiting) tell();
  }
}

function count(held: Map<string, number>, tenantId: string | null): void {
  const tenant = tenantId ?? platformTenant;
  held.set(tenant, (held.get(tenant) ?? 0) + 1);
}
