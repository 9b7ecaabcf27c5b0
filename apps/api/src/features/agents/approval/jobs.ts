import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

const about = {
  payload: z.strictObject({ conversationId: z.string() }),
  attempts: 5,
  backoffSeconds: 10,
  timeoutMs: 30_000,
  concurrency: 2,
  retentionDays: 3,
} as const;

/** A reply begins to wait for a yes. */
export const draftWaits = defineJob({ ...about, name: 'draft-waits' });

/** Whether it waits still. */
export const lookAtDraftAgain = defineJob({ ...about, name: 'look-at-draft-again' });
