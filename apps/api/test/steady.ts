import { setTimeout as delay } from 'node:timers/promises';

type Pace = { everyMs: number; ask: () => Promise<unknown> };

/**
 * How long each was waited for who asks at that pace until it is over. One question at a time, so that nothing is
 * measured but the wait; those who would have asked meanwhile are counted too, each from when they would have.
 */
export async function askSteadily({ everyMs, ask }: Pace, until: Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  let isOver = false;
  const ended = until.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const due = performance.now() + everyMs;
    await delay(everyMs);
    await ask();
    for (let wait = performance.now() - due; wait > 0; wait -= everyMs) waits.push(wait);
  }
  await ended;
  return waits;
}

export function percentile(times: readonly number[], share: number): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? 0;
}
