import type { Clock } from '../clock';
import type { Db } from '../db';
import type { Log } from '../log';
import type { Work } from './attempt';
import type { CronDefinition } from './cron';
import { createCronClock } from './cron-clock';
import { install } from './install';
import type { HandlersOf, JobDefinition, JobHandler } from './job';
import type { JobRun } from './lane';
import { onWake } from './wake';
import { Worker } from './worker';

export type JobsOptions<Catalog extends readonly JobDefinition[]> = {
  db: Db;
  clock: Clock;
  log: Log;
  catalog: Catalog;
  handlers: HandlersOf<Catalog>;
  crons?: readonly CronDefinition[];
  observe?: (run: JobRun) => void;
  /** Tells other nodes of a queue that got something, who call `wake`; without it they find out by polling. */
  announce?: (queue: string) => void;
  pollMs?: number;
  leaseMs?: number;
};

export type Jobs = {
  /** Installs what the database lacks. A node that does not work may still enqueue. */
  start(options: { work: boolean }): Promise<void>;
  /** Takes nothing new, waits for what runs, and gives back what still runs after that time. */
  stop(options: { timeoutMs: number }): Promise<void>;
  /** Works off what is due, and resolves once nothing is. */
  settle(): Promise<void>;
  /** Another node enqueued something. */
  wake(queue: string): void;
};

export function createJobs<const Catalog extends readonly JobDefinition[]>(
  options: JobsOptions<Catalog>,
): Jobs {
  const { db, announce, catalog } = options;
  const works = pairUp(catalog, options.handlers);
  let worker: Worker | null = null;
  let silence: () => void = () => undefined;

  return {
    async start({ work }) {
      if (worker) throw new Error('This node is at work on its jobs already.');
      await install(db, catalog);
      if (announce) silence = onWake(db, ({ queue }) => announce(queue));
      if (!work) return;
      worker = createWorker(options, works);
      worker.start();
    },
    async stop({ timeoutMs }) {
      silence();
      await worker?.stop(timeoutMs);
      worker = null;
    },
    async settle() {
      await worker?.settle();
    },
    wake(queue) {
      worker?.wake(queue);
    },
  };
}

function createWorker(
  options: Omit<JobsOptions<readonly JobDefinition[]>, 'handlers'>,
  works: Work[],
): Worker {
  const { db, log, clock, crons = [], observe = () => undefined, pollMs = 2000, leaseMs = 30_000 } = options;
  const known = new Set(works.map(({ job }) => job.name));
  for (const { name, job } of crons) {
    if (!known.has(job.name))
      throw new TypeError(`The cron ${name} enqueues ${job.name}, which is not in the catalog.`);
  }
  const cronClock = createCronClock(db, clock, crons);
  return new Worker({ db, log, works, cronClock, observe, pollMs, leaseMs });
}

function pairUp(catalog: readonly JobDefinition[], handlers: Readonly<Record<string, JobHandler>>): Work[] {
  const names = new Set<string>();
  return catalog.map((job) => {
    const handler = handlers[job.name];
    if (!handler) throw new TypeError(`The job ${job.name} has no handler.`);
    if (names.has(job.name)) throw new TypeError(`There are two jobs named ${job.name}.`);
    names.add(job.name);
    return { job, handler };
  });
}
