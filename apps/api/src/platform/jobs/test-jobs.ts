import { onTestFinished } from 'vitest';
import { systemClock } from '../clock';
import type { Db } from '../db';
import { createLog } from '../log';
import { createJobs, type Jobs, type JobsOptions } from './create-jobs';
import type { HandlersOf, JobDefinition } from './job';

export { aJob, type Step } from './test-a-job';

type Tunables = Partial<
  Pick<JobsOptions<[]>, 'clock' | 'crons' | 'observe' | 'announce' | 'pollMs' | 'leaseMs'>
>;
type Node<Catalog extends readonly JobDefinition[]> = Tunables & {
  db: Db;
  catalog: Catalog;
  handlers: HandlersOf<Catalog>;
  logged?: string[];
  work?: boolean;
};

/** One node at work, stopped after the test. */
export async function startJobs<const Catalog extends readonly JobDefinition[]>({
  logged = [],
  work = true,
  ...options
}: Node<Catalog>): Promise<Jobs> {
  const log = createLog({ level: 'info', stream: { write: (line: string) => void logged.push(line) } });
  const jobs = createJobs<Catalog>({ clock: systemClock, log, ...options });
  onTestFinished(() => jobs.stop({ timeoutMs: 0 }));
  await jobs.start({ work });
  return jobs;
}

export function ctxOf(db: Db, tenantId: string | null = null) {
  return { platform: { db }, tenantId };
}

/** A gate that handlers wait at, and that counts who is inside. */
export function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Collects what happens, and lets a test wait for the nth of it. */
export function aRecord<Entry>() {
  const entries: Entry[] = [];
  let watching: { count: number; tell: () => void }[] = [];
  return {
    entries,
    add(entry: Entry) {
      entries.push(entry);
      for (const each of watching) if (entries.length >= each.count) each.tell();
      watching = watching.filter(({ count }) => entries.length < count);
    },
    reaches(count: number): Promise<void> {
      if (entries.length >= count) return Promise.resolve();
      return new Promise((tell) => {
        watching.push({ count, tell });
      });
    },
  };
}
