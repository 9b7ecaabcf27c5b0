import { z } from 'zod';
import type { Ctx } from '../../platform/ctx';
import { defineCron, defineJob, type JobContext } from '../../platform/jobs';
import { conversationEscalated, summaryWanted } from '../conversations';
import { callApprovers, mailApprovers } from './approval/call-approvers';
import { expireDrafts } from './approval/expire-drafts';
import { draftWaits, lookAtDraftAgain } from './approval/jobs';
import { detailsMayBeGiven } from './details/jobs';
import { readGiven } from './details/read-given';
import { callMembers, mailMembers } from './escalation/call-members';
import { lookAgain } from './escalation/jobs';
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

export const agentJobs = [
  expireOldDrafts,
  draftWaits,
  lookAtDraftAgain,
  trainJob,
  conversationEscalated,
  summaryWanted,
  lookAgain,
  detailsMayBeGiven,
] as const;

export const agentCrons = [
  defineCron({
    name: 'expire-drafts',
    schedule: '* * * * *',
    timeZone: 'UTC',
    payload: {},
    job: expireOldDrafts,
  }),
];

type One = { conversationId: string };

export function handleAgentJobs(ctx: (tenantId: string | null) => Ctx) {
  const about = ({ conversationId }: One, { tenantId }: JobContext) => ({
    tenantId: tenantId ?? '',
    conversationId,
  });
  const sum = (one: One, context: JobContext) =>
    sumUp(ctx(context.tenantId).platform, { ...about(one, context), signal: context.signal });
  const tell = (how: typeof callMembers) => (one: One, context: JobContext) =>
    how(ctx(context.tenantId).platform, about(one, context));
  return {
    [expireOldDrafts.name]: async () => void (await expireDrafts(ctx(null))),
    [conversationEscalated.name]: async (one: One, context: JobContext) => {
      await tell(callMembers)(one, context);
      await sum(one, context);
    },
    [draftWaits.name]: tell(callApprovers),
    [lookAtDraftAgain.name]: tell(mailApprovers),
    [lookAgain.name]: tell(mailMembers),
    [detailsMayBeGiven.name]: tell(readGiven),
    [summaryWanted.name]: sum,
    [trainJob.name]: ({ number }: { number: number }, { tenantId, signal, attempt }: JobContext) =>
      trainNow(
        { ...ctx(tenantId), tenantId: tenantId ?? '' },
        { number, signal, last: attempt >= trainJob.attempts },
      ),
  };
}
