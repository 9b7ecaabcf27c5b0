import { randomUUID } from 'node:crypto';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { outsideScopes } from '../db';
import { type Alarm, createAlarm } from './alarm';
import { createBatcher } from './batcher';
import type { Claim, Claims, ClaimsOptions, Offer } from './claim';
import { createHeldLeases, type HeldLease, type HeldLeases } from './held-leases';
import { type Running, runClaim, type Start } from './run-claim';
import { type ClaimStore, createClaimStore, type Found, type Settlement } from './store';

/** Other nodes may have gained work that this one was not told of. */
const relookMs = 15_000;
const firstBackoffMs = 100;
const longestBackoffMs = 5000;
const mostRemembered = 20_000;

export class ClaimLoop implements Claims {
  readonly #options: Required<ClaimsOptions>;
  readonly #store: ClaimStore;
  readonly #leases: HeldLeases;
  readonly #alarm: Alarm;
  readonly #running: Running;
  readonly #runs = new Set<Promise<void>>();
  #open = false;
  #looking: Promise<void> | null = null;
  #lookAgain = false;
  /** Rows may be due for which there was no room here, in all or for their tenant. */
  #leftSome = false;
  #failures = 0;
  /** What was offered and taken here; it will be again, most likely. */
  readonly #begunBefore = new LRUCache<string, true>({ max: mostRemembered });

  constructor(options: Required<ClaimsOptions>) {
    this.#options = options;
    this.#store = createClaimStore(options.db, options.table);
    this.#leases = createHeldLeases({ ...options, store: this.#store });
    this.#alarm = createAlarm(options.clock, () => this.#look());
    const settle = createBatcher((settlements: Settlement[]) => this.#store.settle(settlements));
    this.#running = { options, leases: this.#leases, settle };
  }

  start() {
    this.#open = true;
    outsideScopes(() => this.#leases.startRenewing());
    this.#look();
  }

  offer({ tenantId, id }: { tenantId: string; id: string }): Offer | null {
    const { concurrency, perTenant, leaseMs } = this.#options;
    if (!this.#open || this.#runs.size >= concurrency) return null;
    if ((this.#leases.perTenant()[tenantId] ?? 0) >= perTenant) return null;
    const opening = this.#begunBefore.delete(keyOf(tenantId, id))
      ? this.#options.opening({ tenantId, id })
      : [];
    return { token: randomUUID(), until: this.#in(leaseMs), opening };
  }

  take(
    { dueAt, ...row }: { tenantId: string; id: string; dueAt: Date },
    { token, until, opening }: Offer,
    opened: readonly unknown[] = [],
  ) {
    this.#begunBefore.set(keyOf(row.tenantId, row.id), true);
    const known = opening.length > 0 && opened.length === opening.length ? opened : null;
    outsideScopes(() => this.#begin({ ...row, token, dueAt }, until, known));
  }

  wake(dueAt?: Date) {
    if (!this.#open) return;
    if (dueAt && dueAt > this.#options.clock.now()) this.#alarm.set(dueAt);
    else this.#look();
  }

  async stop(drainMs = 10_000) {
    this.#open = false;
    this.#alarm.clear();
    await this.#looking;
    const drained = new AbortController();
    const patience = delay(drainMs, undefined, { signal: drained.signal }).catch(() => undefined);
    await Promise.race([Promise.all(this.#runs), patience]);
    drained.abort();
    this.#alarm.clear();
    this.#leases.stopRenewing();
    await this.#handBack(this.#leases.all());
  }

  async #handBack(leases: HeldLease[]) {
    if (leases.length === 0) return;
    for (const lease of leases) this.#leases.giveUp(lease, 'this node stops');
    const next = this.#options.clock.now();
    const settlements = leases.map(({ tenantId, id, token }) => ({ tenantId, id, token, next }));
    await this.#store.settle(settlements).catch(this.#options.onError);
  }

  #look() {
    this.#lookAgain = true;
    if (!this.#open) return;
    // May be called from inside a transaction, which this has no part in.
    this.#looking ??= outsideScopes(() => this.#lookUntilDone()).finally(() => {
      this.#looking = null;
      if (this.#lookAgain) this.#look();
    });
  }

  async #lookUntilDone() {
    while (this.#open && this.#lookAgain) {
      await nextTurn(); // what ends in this turn makes room for one larger claim
      this.#lookAgain = false;
      await this.#lookOnce().catch((error) => this.#standBack(error));
    }
  }

  async #lookOnce() {
    const { batch, concurrency, perTenant, leaseMs, clock } = this.#options;
    const limit = Math.min(batch, concurrency - this.#runs.size);
    this.#leftSome = limit <= 0;
    if (limit <= 0) return; // whatever ends first looks again
    const now = clock.now();
    const until = this.#in(leaseMs);
    const found = await this.#store.claim({ now, until, limit, perTenant, busy: this.#leases.perTenant() });
    this.#failures = 0;
    for (const claim of found.claims) this.#begin(claim, until);
    if (found.looked === limit) this.#lookAgain = true;
    this.#leftSome = Object.values(this.#leases.perTenant()).some((runs) => runs >= perTenant);
    if (found.nextDueAt) this.#alarm.set(found.nextDueAt);
    this.#alarm.set(this.#in(relookMs));
  }

  #standBack(error: unknown) {
    this.#options.onError(error);
    this.#alarm.set(this.#in(Math.min(firstBackoffMs * 2 ** this.#failures, longestBackoffMs)));
    this.#failures += 1;
    this.#lookAgain = false;
  }

  #begin({ dueAt, ...claimed }: Found['claims'][number], until: Date, opened: Claim['opened'] = null) {
    const lease = this.#leases.add(claimed, until);
    const run = this.#follow(lease, { dueAt, opened }).finally(() => {
      this.#leases.remove(lease);
      this.#runs.delete(run);
      if (this.#leftSome) this.#look();
    });
    this.#runs.add(run);
  }

  async #follow(lease: HeldLease, start: Start) {
    if (!this.#open) return this.#handBack([lease]); // claimed while the node was told to stop
    const next = await runClaim(this.#running, lease, start);
    if (next) this.#alarm.set(next);
  }

  #in(ms: number): Date {
    return new Date(this.#options.clock.now().getTime() + ms);
  }
}

const keyOf = (tenantId: string, id: string) => `${tenantId} ${id}`;
