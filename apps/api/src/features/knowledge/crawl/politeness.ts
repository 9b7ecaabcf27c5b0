import { setTimeout as wait } from 'node:timers/promises';
import type { HostPace } from '../../../platform/host-pace';

/** One page after the other, with a pause in between, and in turn with whoever else reads the same host. */
export function createPace(hostPace: HostPace): HostPace {
  let last = Number.NEGATIVE_INFINITY;
  return async (address, pauseMs, signal) => {
    const rest = last + pauseMs - performance.now();
    if (rest > 0) await wait(rest, undefined, { signal });
    await hostPace(address, pauseMs, signal);
    last = performance.now();
  };
}
