import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

/** Whoever is asked answers soon, or comes back to it. */
export const readAfterMs = [20_000, 60_000, 5 * 60_000, 30 * 60_000, 4 * 3_600_000, 24 * 3_600_000] as const;

export const detailsMayBeGiven = defineJob({
  name: 'details-may-be-given',
  payload: z.strictObject({ conversationId: z.string() }),
  attempts: 3,
  backoffSeconds: 10,
  timeoutMs: 30_000,
  concurrency: 2,
  retentionDays: 3,
});
