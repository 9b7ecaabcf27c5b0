import { z } from 'zod';
import { defineJob } from '../../jobs';

/** Tells our own webhook what happened in the sandbox. */
export const deliverSandboxEvents = defineJob({
  name: 'deliver-sandbox-events',
  payload: z.strictObject({}),
  attempts: 8,
  backoffSeconds: 2,
  timeoutMs: 60_000,
  concurrency: 1,
  retentionDays: 14,
});
