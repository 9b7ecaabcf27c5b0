import { z } from 'zod';
import type { Ctx } from '../../../platform/ctx';
import { defineCron, defineJob } from '../../../platform/jobs';
import { warnLow } from './warn-low';

const warnLowCredits = defineJob({
  name: 'warn-low-credits',
  payload: z.strictObject({}),
  attempts: 3,
  backoffSeconds: 10,
  timeoutMs: 50_000,
  concurrency: 1,
  retentionDays: 3,
});

export const spendingJobs = [warnLowCredits] as const;
export const spendingCrons = [
  defineCron({
    name: 'warn-low-credits',
    schedule: '* * * * *',
    timeZone: 'UTC',
    payload: {},
    job: warnLowCredits,
  }),
];

export function handleSpendingJobs(ctx: () => Ctx) {
  return { [warnLowCredits.name]: async () => void (await warnLow(ctx())) };
}
