import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

export const importCatalog = defineJob({
  name: 'import-catalog',
  payload: z.strictObject({ importId: z.string() }),
  attempts: 6,
  backoffSeconds: 5,
  timeoutMs: 60 * 60_000,
  concurrency: 2,
  maxPerTenant: 1,
  retentionDays: 14,
});
