import { putAllowance } from '../../../platform/allowances';
import { type Tx, withTenant } from '../../../platform/db';
import type { VendorSubscription } from '../../../platform/payments';
import { systemCtx } from '../../../platform/system-ctx';
import { record } from '../../accounts';
import { getPayments } from '../get-payments';
import { expireMonthlyIn, grantCreditsIn } from '../ledger/move-credits';
import { readAccount } from '../ledger/store/read';
import type { TenantCtx } from '../ledger/types';
import { dueLetters } from '../letters/plan-letters';
import { tellOwnersOnce } from '../letters/tell-owners';
import { chosenOf, planKeyOf } from '../plans/articles';
import { seedPlans } from '../plans/seed-plans';
import { demoPlanKey, freePlanKey, trialPlanKey } from '../plans/seeds';
import { listPlans, type Plan } from '../plans/store';
import { limitPaidWorkIn } from '../spending/settings';
import { type Standing, standingOf, type Told } from './domain';
import * as store from './store';

/** Fetches what the vendor says now, and makes the workspace's plan, limits and credits agree with it. */
export async function syncSubscription(ctx: TenantCtx): Promise<void> {
  const payments = getPayments(ctx);
  const { clock, newId } = ctx.platform;
  const { mode } = payments;
  const beginning = {
    tenantId: ctx.tenantId,
    id: newId('sub'),
    mode,
    planKey: freePlanKey,
    now: clock.now(),
  };
  const { row, plans } = await withTenant(ctx, async (tx) => ({
    row: await store.takeTicket(tx, beginning),
    plans: await listPlans(tx),
  }));
  if (plans.length === 0) await seedPlans(systemCtx(ctx.platform, 'plans'));
  const told = row.customerId ? await payments.listSubscriptions(row.customerId) : [];
  const now = await payments.now();
  await withTenant(ctx, (tx) => apply(tx, ctx, { row, told, now }));
}

type Fetched = { row: store.TenantSubscription; told: VendorSubscription[]; now: Date };

async function apply(tx: Tx, ctx: TenantCtx, { row, told, now }: Fetched): Promise<void> {
  const { tenantId } = ctx;
  const plans = await listPlans(tx);
  const { createdAt: openedAt, demo } = await store.findTenant(tx, tenantId);
  const standing = standingOf({
    now,
    told: told.map(toTold),
    openedAt,
    trialEndsAt: row.trialEndsAt,
    freeKey: demo ? demoPlanKey : freePlanKey,
    trialKey: trialPlanKey,
    plans: plans.map(({ key, rank, limits }) => ({ key, rank, credits: limits.creditsPerMonth })),
  });
  const plan = plans.find(({ key }) => key === standing.planKey);
  if (!plan) throw new Error(`There is no plan ${standing.planKey}.`);
  const { grants, period, ...columns } = standing;
  const data = {
    ...columns,
    periodStart: period.start,
    periodEnd: period.end,
    updatedAt: ctx.platform.clock.now(),
  };
  const before = await store.applyTicket(tx, { tenantId, ticket: row.ticket }, data);
  if (!before) return;
  const paidWork = standing.phase !== 'limited';
  const updatedAt = ctx.platform.clock.now();
  await putAllowance(tx, tenantId, { limits: plan.limits, paidWork, updatedAt });
  await limitPaidWorkIn(tx, ctx, !paidWork);
  await turnCredits(tx, ctx, standing);
  for (const letter of dueLetters(standing, { before, now })) await tellOwnersOnce(tx, ctx, letter);
  await noteChange(tx, ctx, { row: before, standing, plan });
}

/** A month that has begun takes the place of the one before, even of one that would have lasted longer. */
async function turnCredits(tx: Tx, ctx: TenantCtx, { grants, period }: Standing): Promise<void> {
  if (grants.length === 0) return;
  const account = await readAccount(tx, ctx.tenantId, ctx.platform.clock.now());
  const before = account?.periodKey;
  if (before && before < period.key) {
    const rest = { key: `replaced:${before}`, periodKey: before, reason: 'Left when the next period began' };
    await expireMonthlyIn(tx, ctx, rest);
  }
  for (const grant of grants) {
    const ends = { key: period.key, endsAt: period.end };
    await grantCreditsIn(tx, ctx, { ...grant, purse: 'monthly', period: ends });
  }
}

type Noted = { row: store.TenantSubscription; standing: Standing; plan: Plan };

async function noteChange(tx: Tx, ctx: TenantCtx, { row, standing, plan }: Noted): Promise<void> {
  if (row.phase === standing.phase && row.planKey === standing.planKey) return;
  const detail = { plan: plan.name, phase: standing.phase, before: row.planKey };
  const target = { kind: 'subscription', id: row.id, label: plan.name };
  await record(tx, ctx, { action: 'billing.plan-changed', target, detail });
}

function toTold(told: VendorSubscription): Told {
  const next = told.next && chosenOf(told.next.articleKey);
  return {
    ...told,
    planKey: planKeyOf(told.articleKey),
    next: next && told.next && { ...next, at: told.next.at },
  };
}
