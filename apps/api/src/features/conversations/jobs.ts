import { z } from 'zod';
import type { Ctx } from '../../platform/ctx';
import { defineCron, defineJob } from '../../platform/jobs';
import { sweepUploads } from '../knowledge';
import { sweepFiles } from './files/sweep-files';
import { wakeDue } from './inbox/wake-due';
import { pruneHistory } from './retention/prune-history';

const atTimes = { payload: z.strictObject({}), attempts: 3, backoffSeconds: 10, concurrency: 1 } as const;

const wakeConversations = defineJob({
  ...atTimes,
  name: 'wake-conversations',
  timeoutMs: 50_000,
  retentionDays: 3,
});
const sweepUnusedFiles = defineJob({
  ...atTimes,
  name: 'sweep-files',
  timeoutMs: 30 * 60_000,
  retentionDays: 14,
});

const pruneOldHistory = defineJob({
  ...atTimes,
  name: 'prune-history',
  timeoutMs: 60 * 60_000,
  retentionDays: 14,
});

export const conversationJobs = [wakeConversations, sweepUnusedFiles, pruneOldHistory] as const;

const inUtc = { timeZone: 'UTC', payload: {} } as const;
export const conversationCrons = [
  defineCron({ ...inUtc, name: 'wake-conversations', schedule: '* * * * *', job: wakeConversations }),
  defineCron({ ...inUtc, name: 'sweep-files', schedule: '17 3 * * *', job: sweepUnusedFiles }),
  defineCron({ ...inUtc, name: 'prune-history', schedule: '43 2 * * *', job: pruneOldHistory }),
];

export function handleConversationJobs(ctx: () => Ctx) {
  return {
    [wakeConversations.name]: async () => void (await wakeDue(ctx())),
    [pruneOldHistory.name]: async () => void (await pruneHistory(ctx())),
    [sweepUnusedFiles.name]: async () => {
      await sweepFiles(ctx());
      await sweepUploads(ctx());
    },
  };
}
