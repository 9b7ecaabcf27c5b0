import { z } from 'zod';
import type { Ctx } from '../../platform/ctx';
import { defineCron, defineJob, type JobContext } from '../../platform/jobs';
import { conversationEscalated, summaryWanted } from '../conversations';
import { expireDrafts } from './approval/expire-drafts';
import { sumUp } from './summary/sum-up';
import { trainJob, trainNow } from './training/train';

const expireOldDrafts = defineJob({
  name: 'expire-drafts',
  payload: z.strictObject({}),
  attempts: 3,
  backoffSeconds: 10,
  concurrency: 1,
  timeoutMs: 50_000,
  retentionDays: 3,
});

export const agentJobs = [expireOldDrafts, trainJob, conversationEscalated, summaryWanted] as const;

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
  const sum = ({ conversationId }: { conversationId: string }, { tenantId, signal }: JobContext) =>
    sumUp(ctx(tenantId).platform, { tenantId: tenantId ?? '', conversationId, signal });
  return {
    [expireOldDrafts.name]: async () => void (await expireDrafts(ctx(null))),
    [conversationEscalated.name]: sum,
    [summaryWanted.name]: sum,
    [trainJob.name]: ({ number }: { number: number }, { tenantId, signal, attempt }: JobContext) =>
      trainNow(
        { ...ctx(tenantId), tenantId: tenantId ?? '' },
        { number, signal, last: attempt >= trainJob.attempts },
      ),
  };
}
