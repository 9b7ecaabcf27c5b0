import { type CountedLimit, readUsage } from '../../../platform/allowances';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toMinor } from '../../../platform/payments';
import { getPayments } from '../get-payments';
import { readAccount } from '../ledger/store/read';
import type { TenantCtx } from '../ledger/types';
import { freePlanKey } from '../plans/seeds';
import { listPackages, listPlans, type Plan } from '../plans/store';
import { findAutoRecharge, listAuto, listPurchases } from '../purchases/store';
import { limitedAtOf } from './domain';
import type { ListInvoices } from './schemas';
import * as store from './store';
import { syncSubscription } from './sync-subscription';

/** Everything the billing page shows, but for the ledger. */
export async function getBilling(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'billing:read');
  if (!ctx.platform.payments) return nothingToPay;
  const payments = getPayments(ctx);
  const inTenant = { ...ctx, tenantId };
  const row = await openRow(inTenant);
  const now = await payments.now();
  const method = row.customerId ? await payments.findPaymentMethod(row.customerId) : null;
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const { currency, mode } = payments;
  return withTenant(inTenant, async (tx) => {
    const plans = await listPlans(tx);
    const plan = plans.find(({ key }) => key === row.planKey);
    const used = await readUsage(tx, tenantId);
    const recharge = await findAutoRecharge(tx, tenantId);
    const autos = await listAuto(tx, { tenantId, mode, since });
    const spent = autos
      .filter(({ state }) => state !== 'failed')
      .reduce((sum, { amount }) => sum + amount, 0);
    const account = await readAccount(tx, tenantId, ctx.platform.clock.now());
    const packages = await listPackages(tx);
    const purchases = await listPurchases(tx, { tenantId, limit: 20 });
    return {
      mode,
      subscription: viewOf(row, plan, { mode, currency }),
      plans: plans
        .filter(({ offered, key }) => offered || key === row.planKey)
        .map((each) => planView(each, currency)),
      packages: packages.filter(({ offered }) => offered).map((each) => packageView(each, currency)),
      usage: plan ? against(used, plan) : null,
      balance: { monthly: account?.monthly ?? 0, lasting: account?.lasting ?? 0 },
      paymentMethod: method,
      autoRecharge: recharge && { ...recharge, spentThisMonth: spent },
      purchases: purchases
        .filter((each) => each.mode === mode)
        .map((each) => ({ ...each, kind: kindOf(each.kind) })),
    };
  });
}

const nothingToPay = {
  mode: 'off' as const,
  subscription: null,
  plans: [],
  packages: [],
  usage: null,
  balance: { monthly: 0, lasting: 0 },
  paymentMethod: null,
  autoRecharge: null,
  purchases: [],
};

/** The plan alone, for programs. */
export async function getSubscription(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'billing:read');
  const { currency, mode } = getPayments(ctx);
  const inTenant = { ...ctx, tenantId };
  const row = await openRow(inTenant);
  const plans = await withTenant(inTenant, listPlans);
  return viewOf(
    row,
    plans.find(({ key }) => key === row.planKey),
    { mode, currency },
  );
}

export async function listPlanViews(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'billing:read');
  const { currency } = getPayments(ctx);
  const plans = await withTenant({ ...ctx, tenantId }, listPlans);
  return { items: plans.filter(({ offered }) => offered).map((plan) => planView(plan, currency)) };
}

export async function listInvoices(ctx: Ctx, { cursor }: ListInvoices) {
  const { tenantId } = authorize(ctx, 'billing:read');
  const payments = getPayments(ctx);
  const row = await withTenant({ ...ctx, tenantId }, (tx) => store.findSubscription(tx, tenantId));
  if (!row?.customerId || row.mode !== payments.mode) return { items: [], nextCursor: null };
  const { items, more } = await payments.listInvoices(row.customerId, cursor ?? null);
  return { items, nextCursor: more ? (items.at(-1)?.id ?? null) : null };
}

/** Opened by its job soon after a workspace is made; whoever looks sooner opens it. */
async function openRow(ctx: TenantCtx): Promise<store.TenantSubscription> {
  const { mode } = getPayments(ctx);
  const find = () => withTenant(ctx, (tx) => store.findSubscription(tx, ctx.tenantId));
  const row = await find();
  if (row && row.mode === mode && row.applied > 0) return row;
  await syncSubscription(ctx);
  const opened = await find();
  if (!opened) throw new Error('The subscription was not opened.');
  return opened;
}

const kindOf = (kind: string) => (kind === 'auto' ? ('auto' as const) : ('checkout' as const));

function against(used: Awaited<ReturnType<typeof readUsage>>, { limits }: Plan) {
  const of = (limit: CountedLimit) => {
    const has = used[limit];
    const most = limits[limit];
    return { has, most, over: has > most };
  };
  return {
    members: of('members'),
    contacts: of('contacts'),
    documents: of('documents'),
    catalogItems: of('catalogItems'),
  };
}

type How = { mode: 'live' | 'test' | 'sandbox'; currency: string };

function viewOf(row: store.TenantSubscription, plan: Plan | undefined, { mode, currency }: How) {
  const { phase, interval, nextInterval, unpaidSince, trialTriedAt, vendorId, planKey } = row;
  return {
    ...row,
    mode,
    currency,
    planName: plan?.name ?? row.planKey,
    phase: phase as never,
    interval: interval as 'month' | 'year' | null,
    nextInterval: nextInterval as 'month' | 'year' | null,
    limitedAt: unpaidSince && limitedAtOf(unpaidSince),
    canTry: planKey === freePlanKey && trialTriedAt === null && vendorId === null,
  };
}

export function planView({ monthlyAmount, yearlyAmount, ...plan }: Plan, currency: string) {
  return { ...plan, monthly: toMinor(monthlyAmount, currency), yearly: toMinor(yearlyAmount, currency) };
}

export function packageView<Pack extends { amount: number }>({ amount, ...pack }: Pack, currency: string) {
  return { ...pack, price: toMinor(amount, currency) };
}
