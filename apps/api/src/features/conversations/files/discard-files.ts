import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

/** What was deleted from the tables goes from the store too. */
export const discardFiles = defineJob({
  name: 'discard-files',
  payload: z.strictObject({ keys: z.array(z.string()) }),
  attempts: 8,
  backoffSeconds: 30,
  timeoutMs: 60_000,
  concurrency: 2,
  retentionDays: 14,
});
