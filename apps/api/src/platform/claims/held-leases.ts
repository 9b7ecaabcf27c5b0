import type { Clock } from '../clock';
import type { ClaimStore, Lease } from './store';

export type HeldLease = Lease & { until: Date; startedAt: Date; signal: AbortSignal };

/** The lease ran out or went to another node: what the run still does may be done twice. */
export class LeaseLost extends Error {
  constructor(lease: Lease, why: string) {
    super(`The lease of ${lease.id} is lost: ${why}.`);
  }
}

export type HeldLeasesOptions = {
  store: ClaimStore;
  clock: Clock;
  leaseMs: number;
  /** A run that takes longer is taken for a hanging one. */
  maxRunMs: number;
  onError(error: unknown): void;
};

export type HeldLeases = {
  startRenewing(): void;
  stopRenewing(): void;
  add(lease: Lease, until: Date): HeldLease;
  remove(lease: Lease): void;
  giveUp(lease: Lease, why: string): void;
  all(): HeldLease[];
  perTenant(): Record<string, number>;
};

type Entry = { lease: HeldLease; abort(reason: Error): void };

/** What this node holds, kept alive until it is let go or given up. */
export function createHeldLeases(options: HeldLeasesOptions): HeldLeases {
  const { clock, leaseMs, onError } = options;
  const entries = new Map<string, Entry>();
  let timer: NodeJS.Timeout | null = null;

  const all = () => [...entries.values()].map(({ lease }) => lease);
  const giveUp = (lease: Lease, why: string) => {
    const lost = new LeaseLost(lease, why);
    entries.get(lease.token)?.abort(lost);
    if (entries.delete(lease.token)) onError(lost);
  };
  const schedule = () => {
    timer = setTimeout(async () => {
      await renewAll(options, all(), giveUp).catch(onError);
      if (timer) schedule();
    }, leaseMs / 3);
  };

  return {
    startRenewing() {
      if (!timer) schedule();
    },
    stopRenewing() {
      if (timer) clearTimeout(timer);
      timer = null;
    },
    add({ tenantId, id, token }, until) {
      const controller = new AbortController();
      const lease = { tenantId, id, token, until, startedAt: clock.now(), signal: controller.signal };
      entries.set(token, { lease, abort: (reason) => controller.abort(reason) });
      return lease;
    },
    remove: (lease) => void entries.delete(lease.token),
    giveUp,
    all,
    perTenant() {
      const counts: Record<string, number> = {};
      for (const { tenantId } of all()) counts[tenantId] = (counts[tenantId] ?? 0) + 1;
      return counts;
    },
  };
}

async function renewAll(
  { store, clock, leaseMs, maxRunMs }: HeldLeasesOptions,
  leases: HeldLease[],
  giveUp: HeldLeases['giveUp'],
) {
  const now = clock.now().getTime();
  const hopeful = leases.filter((lease) => {
    const why = reasonToGiveUp(lease, now, maxRunMs);
    if (why) giveUp(lease, why);
    return !why;
  });
  if (hopeful.length === 0) return;
  const until = new Date(now + leaseMs);
  const answers = await store.renew(
    hopeful.map(({ tenantId, id, token }) => ({ tenantId, id, token })),
    until,
  );
  const byToken = new Map(answers.map((answer) => [answer.token, answer]));
  for (const lease of hopeful) {
    const answer = byToken.get(lease.token);
    if (answer?.renewed) lease.until = until;
    if (!answer) giveUp(lease, 'another node has taken it');
  }
}

function reasonToGiveUp(lease: HeldLease, now: number, maxRunMs: number): string | null {
  if (lease.until.getTime() <= now) return 'it could not be renewed in time';
  if (now - lease.startedAt.getTime() > maxRunMs) return 'its run hangs';
  return null;
}
