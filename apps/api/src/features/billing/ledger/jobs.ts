import { z } from 'zod';
import type { Ctx } from '../../../platform/ctx';
import { defineCron, defineJob } from '../../../platform/jobs';
import { sweepHolds } from './release-expired';

const sweepCreditHolds = defineJob({
  name: 'sweep-credit-holds',
  payload: z.strictObject({}),
  attempts: 3,
  backoffSeconds: 10,
  timeoutMs: 50_000,
  concurrency: 1,
  retentionDays: 3,
});

export const ledgerJobs = [sweepCreditHolds] as const;
export const ledgerCrons = [
  defineCron({
    name: 'sweep-credit-holds',
    schedule: '* * * * *',
    timeZone: 'UTC',
    payload: {},
    job: sweepCreditHolds,
  }),
];

export function handleLedgerJobs(ctx: () => Ctx) {
  return { [sweepCreditHolds.name]: async () => void (await sweepHolds(ctx())) };
}
