import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

/** Carried by a job, in the transaction that made the workspace: whoever opens something for it does so at once. */
export const workspaceCreated = defineJob({
  name: 'workspace-created',
  payload: z.strictObject({}),
  attempts: 8,
  backoffSeconds: 2,
  timeoutMs: 60_000,
  concurrency: 4,
  retentionDays: 7,
});
