import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

export const fetchImportedPictures = defineJob({
  name: 'fetch-imported-pictures',
  payload: z.strictObject({ catalogId: z.string(), since: z.string() }),
  attempts: 3,
  backoffSeconds: 30,
  timeoutMs: 30 * 60_000,
  concurrency: 1,
  maxPerTenant: 1,
  retentionDays: 14,
});
