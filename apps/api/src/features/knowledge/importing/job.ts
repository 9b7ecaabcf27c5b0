import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

/** A stretch of an import, a minute at most: long ones come again, so that nobody's site holds up another's file. */
export const importSource = defineJob({
  name: 'import-source',
  payload: z.strictObject({ sourceId: z.string(), runId: z.string() }),
  attempts: 8,
  backoffSeconds: 5,
  timeoutMs: 10 * 60_000,
  concurrency: 4,
  maxPerTenant: 2,
  retentionDays: 14,
});

export const beginDueImports = defineJob({
  name: 'begin-due-imports',
  payload: z.strictObject({}),
  attempts: 3,
  backoffSeconds: 10,
  timeoutMs: 50_000,
  concurrency: 1,
  retentionDays: 3,
});
