import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const lookEveryMs = 10;

type Waiting = { isGone(): boolean; withinMs?: number };

/** Resolves with the moment the address answered 200 for the first time. */
export async function untilReady(url: string, { isGone, withinMs = 60_000 }: Waiting): Promise<number> {
  const givenUpAt = performance.now() + withinMs;
  while (performance.now() < givenUpAt) {
    if (await answers(url)) return performance.now();
    if (isGone()) throw new Error(`What was to answer at ${url} has ended.`);
    await delay(lookEveryMs);
  }
  throw new Error(`Nothing answered at ${url} within ${withinMs / 1000} s.`);
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}
