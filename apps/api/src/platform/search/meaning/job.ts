import { z } from 'zod';
import { defineJob } from '../../jobs';

/** A stretch of texts becomes vectors, a minute at most: then the others have their turn. */
export const writeVectors = defineJob({
  name: 'write-vectors',
  payload: z.strictObject({ index: z.string().max(200) }),
  attempts: 8,
  backoffSeconds: 10,
  timeoutMs: 10 * 60_000,
  concurrency: 4,
  maxPerTenant: 1,
  retentionDays: 7,
});
