import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { systemClock } from '../clock';
import { afterCommit, type Db, withTenant } from '../db';
import { createLog } from '../log';
import { createJobs, type Jobs } from './create-jobs';
import { enqueue, enqueueAll } from './enqueue';
import { defineJob } from './job';

export type JobMeasureOptions = {
  db: Db;
  jobs?: number;
  tenants?: number;
  /** Jobs that start alone, on a node with nothing else to do. */
  singles?: number;
  /** The line of one tenant, which must not be in another's way. */
  backlog?: number;
  idleMs?: number;
};

export type Spread = { p50: number; p99: number; max: number };

export type JobFigures = {
  /** One job to a transaction, eight at a time. */
  enqueuedPerSecond: number;
  /** What it adds to a transaction with one plain read, at the median. */
  enqueueMs: number;
  /** The same behind a backlog of the tenant. */
  enqueueBehindBacklogMs: number;
  /** Runs that do nothing, from the start of the worker to the last. */
  ranPerSecond: number;
  /** From the commit to the start of the run, on the node that enqueued. */
  commitToStartMs: Spread;
  /** From the due time to the start of the run, for jobs enqueued for later. */
  dueToStartMs: Spread;
  /** From the commit to the start of another tenant's job while one has its backlog worked off. */
  besideBacklogMs: Spread;
  /** Processor time of a node that has nothing to do. */
  idleCpuPercent: number;
};

const measured = defineJob({
  name: 'measured',
  payload: z.strictObject({ n: z.number() }),
  ...{ attempts: 1, backoffSeconds: 0, timeoutMs: 60_000, concurrency: 8, retentionDays: 1 },
});

const dueInMs = 25;

/** What a job costs and how late it comes. The database is to be empty. */
export async function measureJobs(options: JobMeasureOptions): Promise<JobFigures> {
  const { db, jobs: count = 2000, tenants = 20, singles = 300, backlog = 10_000, idleMs = 10_000 } = options;
  const { jobs, started } = createNode(db);
  await jobs.start({ work: false });
  const enqueueMs = await costOfEnqueueing(db, singles);
  const enqueuedPerSecond = await ratePerSecond(count, (n) => add(db, { tenant: n % tenants, n: -1 }));

  const startedAt = performance.now();
  await jobs.start({ work: true });
  await jobs.settle();
  const ranPerSecond = Math.round((count + singles) / ((performance.now() - startedAt) / 1000));
  const idleCpuPercent = await cpuPercent(idleMs);

  const single = async (n: number) => {
    const run = started(n);
    const committedAt = await add(db, { tenant: 1, n });
    return (await run) - committedAt;
  };
  const delayed = async (n: number) => {
    const run = started(n);
    const startAfter = new Date(Date.now() + dueInMs);
    const dueAt = performance.now() + (startAfter.getTime() - Date.now());
    await add(db, { tenant: 1, n, startAfter });
    return (await run) - dueAt;
  };
  const commitToStartMs = await spreadOf(singles, single);
  const dueToStartMs = await spreadOf(singles, delayed);
  await fill(db, backlog);
  const besideBacklogMs = await spreadOf(50, single);
  await jobs.stop({ timeoutMs: 5000 });
  await fill(db, backlog);
  const enqueueBehindBacklogMs = await costOfEnqueueing(db, singles);
  return {
    ...{ enqueuedPerSecond, enqueueMs, enqueueBehindBacklogMs, ranPerSecond },
    ...{ commitToStartMs, dueToStartMs, besideBacklogMs, idleCpuPercent },
  };
}

function createNode(db: Db): { jobs: Jobs; started(n: number): Promise<number> } {
  const waiting = new Map<number, (at: number) => void>();
  const jobs = createJobs({
    db,
    clock: systemClock,
    log: createLog({ level: 'error' }),
    catalog: [measured],
    handlers: {
      measured: async ({ n }) => {
        waiting.get(n)?.(performance.now());
        waiting.delete(n);
      },
    },
  });
  return { jobs, started: (n) => new Promise((resolve) => waiting.set(n, resolve)) };
}

function ctxOf(db: Db, tenant: number) {
  return { platform: { db }, tenantId: `tnt_${tenant}` };
}

type One = { tenant: number; n: number; startAfter?: Date };

/** The moment of its commit. */
async function add(db: Db, { tenant, n, startAfter }: One): Promise<number> {
  const ctx = ctxOf(db, tenant);
  let committedAt = 0;
  await withTenant(ctx, async (tx) => {
    afterCommit(tx, () => {
      committedAt = performance.now();
    });
    await enqueue(tx, measured, { n }, { tenantId: ctx.tenantId, startAfter });
  });
  return committedAt;
}

async function fill(db: Db, count: number): Promise<void> {
  const ctx = ctxOf(db, 0);
  const asked = Array.from({ length: count }, () => ({ tenantId: ctx.tenantId, payload: { n: -1 } }));
  await withTenant(ctx, (tx) => enqueueAll(tx, measured, asked));
}

/** In turns, so that both see the same machine. */
async function costOfEnqueueing(db: Db, times: number): Promise<number> {
  const emptyMs: number[] = [];
  const fullMs: number[] = [];
  for (let index = 0; index < times; index++) {
    emptyMs.push(await timed(() => withTenant(ctxOf(db, 0), (tx) => tx.$queryRaw`SELECT 1`)));
    fullMs.push(await timed(() => add(db, { tenant: 0, n: -1 })));
  }
  return toHundredths(medianOf(fullMs) - medianOf(emptyMs));
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

function medianOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function ratePerSecond(count: number, run: (n: number) => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  const strand = async () => {
    while (next < count) await run(next++);
  };
  await Promise.all(Array.from({ length: 8 }, strand));
  return Math.round(count / ((performance.now() - startedAt) / 1000));
}

async function spreadOf(count: number, measure: (n: number) => Promise<number>): Promise<Spread> {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push(await measure(n));
  all.sort((a, b) => a - b);
  const at = (share: number) =>
    toHundredths(all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

async function cpuPercent(forMs: number): Promise<number> {
  const before = process.cpuUsage();
  await delay(forMs);
  const { user, system } = process.cpuUsage(before);
  return toHundredths(((user + system) / 1000 / forMs) * 100);
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
