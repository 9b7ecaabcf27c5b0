import { z } from 'zod';
import { defineJob } from '../../platform/jobs';

/** Carried by jobs, in the transaction that made them true: whoever calls people, or sums up, does so at once. */
const happened = {
  payload: z.strictObject({ conversationId: z.string() }),
  attempts: 5,
  backoffSeconds: 5,
  concurrency: 4,
  retentionDays: 7,
} as const;

/** A person is to go on from here. */
export const conversationEscalated = defineJob({
  ...happened,
  name: 'conversation-escalated',
  timeoutMs: 60_000,
});

/** It has grown, or somebody wants to know what was said so far. */
export const summaryWanted = defineJob({ ...happened, name: 'summary-wanted', timeoutMs: 90_000 });
