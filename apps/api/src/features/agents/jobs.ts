import { z } from 'zod';
import type { Ctx } from '../../platform/ctx';
import { defineCron, defineJob } from '../../platform/jobs';
import { expireDrafts } from './approval/expire-drafts';

const expireOldDrafts = defineJob({
  name: 'expire-drafts',
  payload: z.strictObject({}),
  attempts: 3,
  backoffSeconds: 10,
  concurrency: 1,
  timeoutMs: 50_000,
  retentionDays: 3,
});

export const agentJobs = [expireOldDrafts] as const;

export const agentCrons = [
  defineCron({
    name: 'expire-drafts',
    schedule: '* * * * *',
    timeZone: 'UTC',
    payload: {},
    job: expireOldDrafts,
  }),
];

export function handleAgentJobs(ctx: (tenantId: string | null) => Ctx) {
  return { [expireOldDrafts.name]: async () => void (await expireDrafts(ctx(null))) };
}
