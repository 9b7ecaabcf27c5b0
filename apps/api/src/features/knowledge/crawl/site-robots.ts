import type { Ctx } from '../../../platform/ctx';
import { EgressFailed, EgressRefused } from '../../../platform/egress';
import { type Robots, readRobots } from '../../../platform/robots';

export const crawlerName = 'Parley';
const mostBytes = 512 * 1024;
const keptMs = 60 * 60_000;

export type RobotsAnswer = Robots | { unreachable: string };
type Kept = { answer: RobotsAnswer; until: number };

/** Asked for once an hour. A site that has none allows everything; one that is in trouble allows nothing yet. */
export function robotsOf({ platform }: Ctx) {
  const kept = new Map<string, Kept>();
  return async (address: string, signal: AbortSignal): Promise<RobotsAnswer> => {
    const { origin } = new URL(address);
    const known = kept.get(origin);
    if (known && known.until > performance.now()) return known.answer;
    const answer = await ask(platform, `${origin}/robots.txt`, signal);
    kept.set(origin, { answer, until: performance.now() + keptMs });
    return answer;
  };
}

async function ask({ egress }: Ctx['platform'], address: string, signal: AbortSignal): Promise<RobotsAnswer> {
  try {
    const response = await egress.request(address, { maxBytes: mostBytes, signal, totalTimeoutMs: 15_000 });
    if (response.status >= 500) return { unreachable: `The site's robots.txt answers ${response.status}.` };
    const text = response.status < 300 ? response.text() : '';
    return readRobots(address, text, crawlerName);
  } catch (error) {
    if (error instanceof EgressFailed || error instanceof EgressRefused) {
      signal.throwIfAborted();
      return { unreachable: error.message };
    }
    throw error;
  }
}
