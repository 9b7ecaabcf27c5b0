import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';

/** Whether somebody has answered whoever waits for a person. */
export const lookAgain = defineJob({
  name: 'look-at-call-again',
  payload: z.strictObject({ conversationId: z.string() }),
  attempts: 5,
  backoffSeconds: 10,
  timeoutMs: 30_000,
  concurrency: 2,
  retentionDays: 3,
});
