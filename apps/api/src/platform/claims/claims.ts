import type { Claims, ClaimsOptions } from './claim';
import { ClaimLoop } from './claim-loop';

/** Runs the due rows of a table, each on one node at a time, for as long as any node lives. */
export function createClaims(options: ClaimsOptions): Claims {
  const concurrency = options.concurrency ?? 16;
  return new ClaimLoop({
    onError: () => undefined,
    leaseMs: 30_000,
    perTenant: Math.max(1, Math.floor(concurrency / 4)),
    batch: concurrency,
    retryAfterMs: 5000,
    maxRunMs: 300_000,
    opening: () => [],
    ...options,
    concurrency,
  });
}
