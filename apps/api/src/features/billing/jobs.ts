import type { Ctx } from '../../platform/ctx';
import { handleLedgerJobs, ledgerCrons, ledgerJobs } from './ledger/jobs';
import { handleSpendingJobs, spendingCrons, spendingJobs } from './spending/jobs';
import { handlePlanJobs, planCrons, planJobs } from './subscription/handle-jobs';

export const billingJobs = [...ledgerJobs, ...planJobs, ...spendingJobs] as const;
export const billingCrons = [...ledgerCrons, ...planCrons, ...spendingCrons];

export function handleBillingJobs(ctx: (tenantId: string | null) => Ctx) {
  const system = () => ctx(null);
  return { ...handleLedgerJobs(system), ...handlePlanJobs(ctx), ...handleSpendingJobs(system) };
}
