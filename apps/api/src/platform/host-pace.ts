import { setTimeout as wait } from 'node:timers/promises';

/** Waits for our turn to ask a host: `pauseMs` is what whoever asks leaves between two of its own questions. */
export type HostPace = (address: string, pauseMs: number, signal: AbortSignal) => Promise<void>;

type Turn = { at: number; pauseMs: number };

const remembered = 1000;

/** However many on this node ask a host, it is asked no faster than by the fastest of them alone. */
export function createHostPace(): HostPace {
  const last = new Map<string, Turn>();

  return async (address, pauseMs, signal) => {
    const { host } = new URL(address);
    const now = performance.now();
    const before = last.get(host);
    // The shorter pause of the two: who is slow by choice holds up nobody else.
    const at = before ? Math.max(now, before.at + Math.min(pauseMs, before.pauseMs)) : now;
    last.set(host, { at, pauseMs });
    if (last.size > remembered) forgetRested(last, now);
    if (at > now) await wait(at - now, undefined, { signal });
  };
}

function forgetRested(last: Map<string, Turn>, now: number): void {
  for (const [host, { at, pauseMs }] of last) if (at + pauseMs < now) last.delete(host);
}
