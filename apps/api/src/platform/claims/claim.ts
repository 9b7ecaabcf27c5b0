import type { Clock } from '../clock';
import type { Db, Question, Tx } from '../db';

export type Claim = {
  tenantId: string;
  id: string;
  /** When the work was to start. */
  dueAt: Date;
  /** Aborts when the lease is lost: another node may be at the same work by then. */
  signal: AbortSignal;
  /** Fences the row off from whoever held it before, and from whoever may hold it next. */
  token: string;
  /**
   * Settles the claim in the transaction that stores what the work has come to, and throws when
   * the lease is lost: that way it is stored once.
   */
  settle(tx: Tx, next: Date | null): Promise<void>;
  /** A statement of the work’s own has settled it, and has looked at the token in doing so. */
  settled(): void;
  /** What `opening` asked, where it was asked with the lease. */
  opened: readonly unknown[] | null;
};

/** A lease for a row that is about to be written. */
export type Offer = {
  token: string;
  until: Date;
  /** To be asked in one message with what writes the row, and handed to `take`. */
  opening: readonly Question<unknown>[];
};

export type ClaimsOptions = {
  db: Db;
  clock: Clock;
  /**
   * Has `tenant_id`, `id`, `due_at timestamptz` and `lease_token text`, an index on `due_at`, and
   * lets parley_operator read these four and update the last two. While a row is leased its
   * `due_at` is the lease's end; null means that there is nothing to do.
   */
  table: string;
  /** Answers when the row is due again; null or nothing: when someone says so. */
  run(claim: Claim): Promise<Date | null | undefined>;
  /** What a run has to know first. Of rows that began here before, it is asked already with the lease. */
  opening?(row: { tenantId: string; id: string }): readonly Question<unknown>[];
  onError?(error: unknown): void;
  leaseMs?: number;
  concurrency?: number;
  /** How many rows of one tenant this node works on at a time. */
  perTenant?: number;
  batch?: number;
  /** When a run that threw is tried again. */
  retryAfterMs?: number;
  /** A run that takes longer is taken for a hanging one. */
  maxRunMs?: number;
};

export type Claims = {
  start(): void;
  /** For work that is to begin here the moment it is committed; null when this node has its hands full. */
  offer(row: { tenantId: string; id: string }): Offer | null;
  /** The row is committed under the lease that was offered. */
  take(row: { tenantId: string; id: string; dueAt: Date }, offer: Offer, opened?: readonly unknown[]): void;
  /** Work has become due, or will be: to be called after the commit. */
  wake(dueAt?: Date): void;
  /** Takes nothing more, waits for what runs, and hands the rest to the other nodes. */
  stop(drainMs?: number): Promise<void>;
};
