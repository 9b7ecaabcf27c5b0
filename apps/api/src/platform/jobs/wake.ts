import { afterCommit, type Db, type Tx } from '../db';

/** A queue that has, or will have, something to do; `at` null is now. */
export type Wake = { queue: string; at: Date | null };
type Listener = (wake: Wake) => void;

// Keyed by the database it concerns: a transaction knows that, and nothing of who works on its jobs.
const listeners = new WeakMap<Db, Set<Listener>>();

/** The node's own worker learns at once of what the node itself enqueues; others find it by polling. */
export function wakeAfterCommit(tx: Tx, wake: Wake): void {
  afterCommit(tx, (db) => tell(db, wake));
}

/** For what is committed already. */
export function tell(db: Db, wake: Wake): void {
  for (const listener of listeners.get(db) ?? []) listener(wake);
}

export function onWake(db: Db, listener: Listener): () => void {
  const all = listeners.get(db) ?? new Set();
  listeners.set(db, all.add(listener));
  return () => all.delete(listener);
}
