import type { Ctx } from '../../../platform/ctx';
import type { JobContext } from '../../../platform/jobs';
import { deliverSandboxEvents } from '../../../platform/payments/sandbox';
import { workspaceCreated } from '../../accounts';
import { tellOverContacts } from '../letters/tell-over-contacts';
import { rechargeWhenLow } from '../purchases/auto-recharge';
import { reconcile } from '../reconcile/reconcile';
import { handleNotice } from '../webhooks/job';
import { receiveNotice } from '../webhooks/receive-notice';
import { workNotice } from '../webhooks/work-notice';
import { rechargeCredits, reconcilePayments, syncPlan, tellOver, turnPlans } from './jobs';
import { syncSubscription } from './sync-subscription';
import { turnDuePlans } from './turn-plans';

export { planCrons } from './jobs';
export const planJobs = [
  deliverSandboxEvents,
  handleNotice,
  rechargeCredits,
  reconcilePayments,
  syncPlan,
  tellOver,
  turnPlans,
  workspaceCreated,
] as const;

export function handlePlanJobs(ctx: (tenantId: string | null) => Ctx) {
  const inTenant = (tenantId: string | null) => ({ ...ctx(tenantId), tenantId: tenantId ?? '' });
  /** What was put in line before billing was switched off is let go. */
  const whilePaying =
    <Payload>(work: (payload: Payload, context: JobContext) => Promise<unknown>) =>
    async (payload: Payload, context: JobContext) => {
      if (ctx(null).platform.payments) await work(payload, context);
    };
  return {
    [deliverSandboxEvents.name]: whilePaying(async () => {
      const system = ctx(null);
      await system.platform.sandbox?.deliver((raw, signature) => receiveNotice(system, { raw, signature }));
    }),
    [handleNotice.name]: whilePaying((payload: { noticeId: string }) => workNotice(ctx(null), payload)),
    [rechargeCredits.name]: whilePaying((_, { tenantId }) => rechargeWhenLow(inTenant(tenantId))),
    [reconcilePayments.name]: whilePaying(() => reconcile(ctx(null))),
    [syncPlan.name]: whilePaying((_, { tenantId }) => syncSubscription(inTenant(tenantId))),
    [tellOver.name]: whilePaying(() => tellOverContacts(ctx(null))),
    [turnPlans.name]: whilePaying(() => turnDuePlans(ctx(null))),
    [workspaceCreated.name]: whilePaying((_, { tenantId }) => syncSubscription(inTenant(tenantId))),
  };
}
