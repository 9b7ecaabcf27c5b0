import type { Db } from '../db';
import { complete, type Run } from './settle';

export type Completions = { add(run: Run): Promise<void> };

/** While one batch is on its way to the database, those that finish meanwhile make up the next. */
export function createCompletions(db: Db, queue: string): Completions {
  let batch: Run[] = [];
  let next: Promise<void> | null = null;
  let current: Promise<unknown> = Promise.resolve();

  async function flush(before: Promise<unknown>) {
    await before.catch(() => undefined); // whoever waits for that batch is told
    const runs = batch;
    batch = [];
    next = null;
    await complete(db, queue, runs);
  }

  return {
    add(run) {
      batch.push(run);
      if (!next) {
        next = flush(current);
        current = next;
      }
      return next;
    },
  };
}
