import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Payments, VendorSubscription } from '../../../platform/payments';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { AlreadySubscribed, NoSubscription, NotThisPlan, TrialUsed } from '../errors';
import { getPayments } from '../get-payments';
import type { TenantCtx } from '../ledger/types';
import { chosenOf, planArticle, planKeyOf } from '../plans/articles';
import { freePlanKey } from '../plans/seeds';
import { listPlans, type Plan } from '../plans/store';
import { getCustomer } from './customer';
import { creditsMonth, readChanges, trialDays, writeChanges } from './domain';
import { usageAgainst } from './read-usage';
import type { ChoosePlan } from './schemas';
import * as store from './store';
import { syncSubscription } from './sync-subscription';

const billingPage = (ctx: Ctx) => `${ctx.platform.publicUrl}/admin/billing`;

function enter(ctx: Ctx): { inTenant: TenantCtx; payments: Payments } {
  const { tenantId } = authorize(ctx, 'billing:write');
  return { inTenant: { ...ctx, tenantId }, payments: getPayments(ctx) };
}

/** The first subscription; a second one changes the plan instead. */
export async function checkoutPlan(ctx: Ctx, input: ChoosePlan) {
  const { inTenant, payments } = enter(ctx);
  const { plan, running } = await look(inTenant, payments, input.planKey);
  if (running) throw new AlreadySubscribed();
  if (plan.monthlyAmount === 0) throw new NotThisPlan('This plan costs nothing: there is nothing to pay.');
  const { url } = await payments.openCheckout({
    customerId: await getCustomer(inTenant),
    article: planArticle(plan, input.interval, payments.currency),
    reference: ctx.platform.newId('chk'),
    metadata: { tenant: inTenant.tenantId, plan: plan.key },
    successUrl: `${billingPage(ctx)}?subscribed=${plan.key}`,
    cancelUrl: billingPage(ctx),
  });
  return { url };
}

export async function previewPlan(ctx: Ctx, input: ChoosePlan) {
  const { inTenant, payments } = enter(ctx);
  const looked = await look(inTenant, payments, input.planKey);
  const { plan, running, now } = looked;
  const { currency } = payments;
  const overLimits = (await usageAgainst(inTenant, plan.limits)).filter(({ has, most }) => has > most);
  const base = { currency, lines: [], overLimits, dueNow: 0, takesEffectAt: now };
  if (!running) {
    const article = planArticle(plan, input.interval, currency);
    return {
      ...base,
      kind: article.amount > 0 ? ('checkout' as const) : ('none' as const),
      dueNow: article.amount,
    };
  }
  const kind = kindOfChange(looked, input);
  if (kind !== 'now') return { ...base, kind, takesEffectAt: kind === 'later' ? running.periodEnd : now };
  const article = planArticle(plan, input.interval, currency);
  const preview = await payments.previewChange({ subscription: running, article, at: now, metadata: {} });
  return { ...base, ...preview, kind };
}

/** More at once, paid in proportion; less when what is paid for is used up. */
export async function changePlan(ctx: Ctx, input: ChoosePlan) {
  const { inTenant, payments } = enter(ctx);
  const looked = await look(inTenant, payments, input.planKey);
  const { plan, current, running, now } = looked;
  if (!running) throw new NoSubscription();
  const kind = kindOfChange(looked, input);
  if (plan.monthlyAmount === 0) await payments.setCancel(running, true);
  else if (kind !== 'none') {
    const article = planArticle(plan, input.interval, payments.currency);
    const at = kind === 'now' ? now : running.periodEnd;
    const changes = writeChanges([...readChanges(running.metadata), { from: current.key, to: plan.key, at }]);
    const anew = kind === 'now' && running.interval !== input.interval;
    const metadata = { changes, ...(anew && { credits_from: secondsOf(creditsMonth(running, now).start) }) };
    const asked = { subscription: running, article, at: now, metadata };
    await (kind === 'now' ? payments.changeNow(asked) : payments.changeLater(asked));
  }
  await note(inTenant, 'billing.plan-chosen', { plan: plan.key, interval: input.interval, kind });
  await syncSubscription(inTenant);
  return done;
}

export async function cancelPlan(ctx: Ctx) {
  return setCancel(ctx, true);
}

export async function resumePlan(ctx: Ctx) {
  return setCancel(ctx, false);
}

async function setCancel(ctx: Ctx, cancel: boolean) {
  const { inTenant, payments } = enter(ctx);
  const running = await findRunning(inTenant, payments);
  if (!running) throw new NoSubscription();
  await payments.setCancel(running, cancel);
  await note(inTenant, cancel ? 'billing.cancelled' : 'billing.resumed', {});
  await syncSubscription(inTenant);
  return done;
}

export async function startTrial(ctx: Ctx) {
  const { inTenant, payments } = enter(ctx);
  if (await findRunning(inTenant, payments)) throw new AlreadySubscribed();
  await syncSubscription(inTenant);
  const at = await payments.now();
  const endsAt = new Date(at.getTime() + trialDays * 86_400_000);
  const begun = await withTenant(inTenant, (tx) =>
    store.beginTrial(tx, inTenant.tenantId, { planKey: freePlanKey, at, endsAt }),
  );
  if (!begun) throw new TrialUsed();
  await note(inTenant, 'billing.trial-started', {});
  await syncSubscription(inTenant);
  return done;
}

export async function openPortal(ctx: Ctx) {
  const { inTenant, payments } = enter(ctx);
  const customerId = await getCustomer(inTenant);
  return { url: await payments.openPortal({ customerId, returnUrl: billingPage(ctx) }) };
}

async function findRunning(ctx: TenantCtx, payments: Payments) {
  const row = await withTenant(ctx, (tx) => store.findSubscription(tx, ctx.tenantId));
  if (!row?.customerId || row.mode !== payments.mode) return null;
  const all = await payments.listSubscriptions(row.customerId);
  const live = all.filter(
    ({ state, articleKey }) => state !== 'ended' && state !== 'incomplete' && planKeyOf(articleKey),
  );
  return live.sort((one, other) => Number(other.createdAt) - Number(one.createdAt))[0] ?? null;
}

async function look(ctx: TenantCtx, payments: Payments, planKey: string) {
  const running = await findRunning(ctx, payments);
  const now = await payments.now();
  const { plans, row } = await withTenant(ctx, async (tx) => ({
    plans: await listPlans(tx),
    row: await store.findSubscription(tx, ctx.tenantId),
  }));
  const plan = plans.find(({ key, offered }) => key === planKey && offered);
  const current = plans.find(({ key }) => key === (row?.planKey ?? freePlanKey));
  if (!plan || !current) throw new NotThisPlan('There is no such plan to choose.');
  return { plan, current, running, now, row };
}

type Looked = {
  plan: Plan;
  current: Plan;
  running: Pick<VendorSubscription, 'interval' | 'articleKey' | 'next'> | null;
};

function kindOfChange(
  { plan, current, running }: Looked,
  { interval }: ChoosePlan,
): 'now' | 'later' | 'none' {
  if (!running) return 'none';
  if (plan.monthlyAmount === 0) return 'later';
  const renewsAs = chosenOf((running.next ?? running).articleKey);
  if (renewsAs?.planKey === plan.key && renewsAs.interval === interval) return 'none';
  if (running.interval === 'year' && interval === 'month') return 'later';
  const longer = running.interval !== interval;
  return plan.rank > current.rank || (plan.rank === current.rank && longer) ? 'now' : 'later';
}

const secondsOf = (date: Date) => String(Math.floor(date.getTime() / 1000));

async function note(
  ctx: TenantCtx,
  action: `billing.${string}`,
  detail: Record<string, string>,
): Promise<void> {
  await withTenant(ctx, (tx) => record(tx, ctx, { action, detail }));
}
