import { z } from 'zod';
import { defineCron, defineJob } from '../../../platform/jobs';

const small = { attempts: 8, backoffSeconds: 5, timeoutMs: 60_000, retentionDays: 30 };

/** One workspace's plan, limits and credits are made to agree with the vendor. */
export const syncPlan = defineJob({
  name: 'sync-plan',
  payload: z.strictObject({}),
  concurrency: 4,
  maxPerTenant: 1,
  ...small,
});

/** Looks whose month, trial or grace is over, and who runs low on credits. */
export const turnPlans = defineJob({
  name: 'turn-plans',
  payload: z.strictObject({}),
  concurrency: 1,
  ...small,
});
export const rechargeCredits = defineJob({
  name: 'recharge-credits',
  payload: z.strictObject({}),
  concurrency: 2,
  maxPerTenant: 1,
  ...small,
});
export const reconcilePayments = defineJob({
  name: 'reconcile-payments',
  payload: z.strictObject({}),
  concurrency: 1,
  ...small,
  timeoutMs: 1_800_000,
});

export const tellOver = defineJob({
  name: 'tell-over-contacts',
  payload: z.strictObject({}),
  concurrency: 1,
  ...small,
  timeoutMs: 600_000,
});

export const planCrons = [
  defineCron({
    name: 'tell-over-contacts',
    schedule: '11 7 * * *',
    timeZone: 'UTC',
    job: tellOver,
    payload: {},
  }),
  defineCron({ name: 'turn-plans', schedule: '* * * * *', timeZone: 'UTC', job: turnPlans, payload: {} }),
  defineCron({
    name: 'reconcile-payments',
    schedule: '37 4 * * *',
    timeZone: 'UTC',
    job: reconcilePayments,
    payload: {},
  }),
];
