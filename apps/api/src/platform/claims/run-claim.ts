import { setTimeout as delay } from 'node:timers/promises';
import type { Tx } from '../db';
import type { Claim, ClaimsOptions } from './claim';
import { type HeldLease, type HeldLeases, LeaseLost } from './held-leases';
import { type Lease, type Settlement, settleWithin } from './store';

export type Running = {
  options: Required<ClaimsOptions>;
  leases: HeldLeases;
  settle(settlement: Settlement): Promise<Lease[]>;
};

const settleAgainMs = 500;

export type Start = Pick<Claim, 'dueAt' | 'opened'>;

/** From the claim to its settlement; when the row is due next. */
export async function runClaim(running: Running, lease: HeldLease, start: Start): Promise<Date | null> {
  const { options, leases } = running;
  const { tenantId, id, token, signal } = lease;
  let settled = false;
  const settle = async (tx: Tx, next: Date | null) => {
    leases.remove(lease);
    const stored = await settleWithin(tx, options.table, { tenantId, id, token, next });
    if (!stored) throw new LeaseLost(lease, 'another node has taken it');
    settled = true;
  };
  const settledAlone = () => {
    leases.remove(lease);
    settled = true;
  };
  try {
    const claim = { tenantId, id, token, signal, ...start, settle, settled: settledAlone };
    const next = (await options.run(claim)) ?? null;
    if (!settled) await letGo(running, lease, next);
    return next;
  } catch (error) {
    options.onError(error);
    const next = new Date(options.clock.now().getTime() + options.retryAfterMs);
    await letGo(running, lease, next);
    return next;
  }
}

/** Tried until it is done or the lease has run out by itself. */
async function letGo({ options, leases, settle }: Running, lease: HeldLease, next: Date | null) {
  if (lease.signal.aborted) return;
  leases.remove(lease);
  const { tenantId, id, token } = lease;
  while (options.clock.now() < lease.until) {
    try {
      const settled = await settle({ tenantId, id, token, next });
      if (!settled.some((each) => each.token === token))
        throw new LeaseLost(lease, 'another node has taken it');
      return;
    } catch (error) {
      options.onError(error);
      if (error instanceof LeaseLost) return;
      await delay(settleAgainMs);
    }
  }
}
