import { setTimeout as wait } from 'node:timers/promises';

/** One page after the other, with a pause in between. */
export function createPace() {
  let last = Number.NEGATIVE_INFINITY;
  return async (pauseMs: number, signal: AbortSignal): Promise<void> => {
    const rest = last + pauseMs - performance.now();
    if (rest > 0) await wait(rest, undefined, { signal });
    last = performance.now();
  };
}
