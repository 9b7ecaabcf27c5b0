import { Done, Nothing } from '../../platform/schema';
import { procedure, rest, router } from '../../platform/trpc';
import { listPayingTenants } from './operator/list-paying-tenants';
import { ListPayingTenants, PayingTenantPage } from './operator/schemas';
import { editPlan, getPlansPage, putPackage } from './plans/edit-plans';
import { EditPlan, PlansPage, PutPackage } from './plans/schemas';
import { setAutoRecharge } from './purchases/auto-recharge';
import { buyPackage } from './purchases/buy-package';
import { listFindings, reconcileNow, settleFinding } from './reconcile/manage-findings';
import { FindingList, ListFindings, OneFinding } from './reconcile/schemas';
import { getBilling, getSubscription, listInvoices, listPlanViews } from './subscription/get-billing';
import * as plan from './subscription/manage-plan';
import * as schemas from './subscription/schemas';
import { listNotices, replayNotice } from './webhooks/replay-notice';
import { ListNotices, NoticePage, OneNotice } from './webhooks/schemas';

const nothing = procedure.input(Nothing.optional());
const choosing = procedure.input(schemas.ChoosePlan);

/** What a workspace has, pays and may change. */
export const planRouter = router({
  page: nothing.output(schemas.BillingView).query(({ ctx }) => getBilling(ctx)),
  plan: nothing
    .meta(rest('GET /billing/plan', 'Get the plan and its state', 'Billing'))
    .output(schemas.SubscriptionView)
    .query(({ ctx }) => getSubscription(ctx)),
  plans: nothing
    .meta(rest('GET /billing/plans', 'List the plans there are', 'Billing'))
    .output(schemas.PlanList)
    .query(({ ctx }) => listPlanViews(ctx)),
  invoices: procedure
    .meta(rest('GET /billing/invoices', 'List the invoices', 'Billing'))
    .input(schemas.ListInvoices.optional())
    .output(schemas.InvoicePage)
    .query(({ ctx, input }) => listInvoices(ctx, input ?? {})),
  checkoutPlan: choosing.output(schemas.Redirect).mutation(({ ctx, input }) => plan.checkoutPlan(ctx, input)),
  buyPackage: procedure
    .input(schemas.BuyPackage)
    .output(schemas.Opened)
    .mutation(({ ctx, input }) => buyPackage(ctx, input)),
  previewPlan: choosing
    .output(schemas.PreviewView)
    .mutation(({ ctx, input }) => plan.previewPlan(ctx, input)),
  changePlan: choosing.output(Done).mutation(({ ctx, input }) => plan.changePlan(ctx, input)),
  cancelPlan: nothing.output(Done).mutation(({ ctx }) => plan.cancelPlan(ctx)),
  resumePlan: nothing.output(Done).mutation(({ ctx }) => plan.resumePlan(ctx)),
  startTrial: nothing.output(Done).mutation(({ ctx }) => plan.startTrial(ctx)),
  openPortal: nothing.output(schemas.Redirect).mutation(({ ctx }) => plan.openPortal(ctx)),
  setAutoRecharge: procedure
    .input(schemas.SetAutoRecharge)
    .output(Done)
    .mutation(({ ctx, input }) => setAutoRecharge(ctx, input)),
});

export const operatorPlanRouter = router({
  plans: nothing.output(PlansPage).query(({ ctx }) => getPlansPage(ctx)),
  tenants: procedure
    .input(ListPayingTenants)
    .output(PayingTenantPage)
    .query(({ ctx, input }) => listPayingTenants(ctx, input)),
  editPlan: procedure
    .input(EditPlan)
    .output(Done)
    .mutation(({ ctx, input }) => editPlan(ctx, input)),
  putPackage: procedure
    .input(PutPackage)
    .output(Done)
    .mutation(({ ctx, input }) => putPackage(ctx, input)),
  notices: procedure
    .input(ListNotices)
    .output(NoticePage)
    .query(({ ctx, input }) => listNotices(ctx, input)),
  replayNotice: procedure
    .input(OneNotice)
    .output(Done)
    .mutation(({ ctx, input }) => replayNotice(ctx, input)),
  findings: procedure
    .input(ListFindings)
    .output(FindingList)
    .query(({ ctx, input }) => listFindings(ctx, input)),
  settleFinding: procedure
    .input(OneFinding)
    .output(Done)
    .mutation(({ ctx, input }) => settleFinding(ctx, input)),
  reconcile: nothing.output(Done).mutation(({ ctx }) => reconcileNow(ctx)),
});
