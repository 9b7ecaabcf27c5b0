import type { Ctx } from '../../platform/ctx';
import { eachMinute } from './each-minute';
import { sweepHolds } from './ledger/release-expired';
import { warnLow } from './spending/warn-low';
import { handlePlanJobs, planCrons, planJobs } from './subscription/handle-jobs';

const sweeping = eachMinute('sweep-credit-holds');
const warning = eachMinute('warn-low-credits');

export const billingJobs = [sweeping.job, ...planJobs, warning.job] as const;
export const billingCrons = [sweeping.cron, ...planCrons, warning.cron];

export function handleBillingJobs(ctx: (tenantId: string | null) => Ctx) {
  return {
    ...handlePlanJobs(ctx),
    [sweeping.job.name]: async () => void (await sweepHolds(ctx(null))),
    [warning.job.name]: async () => void (await warnLow(ctx(null))),
  };
}
