import { setTimeout as delay } from 'node:timers/promises';
import type { Heard } from './find-faults';
import type { Talker } from './talker';

/** What the tables hold, by conversation. */
export type Stored = ReadonlyMap<string, readonly Heard[]>;

const withinMs = 60_000;
const lookEveryMs = 50;

/** Waits until every visitor sees as much as is stored, or long enough that it never will. */
export async function untilCalm(talkers: readonly Talker[], stored: Stored): Promise<void> {
  const until = performance.now() + withinMs;
  for (const talker of talkers) {
    const last = stored.get(talker.conversationId ?? '')?.at(-1)?.seq ?? 0;
    while (lastShown(talker) < last && performance.now() < until) await delay(lookEveryMs);
  }
}

function lastShown(talker: Talker): number {
  return Math.max(0, ...talker.shown().map(({ seq }) => seq ?? 0));
}
