import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { packageView, planView } from '../subscription/get-billing';
import type { EditPlan, PutPackage } from './schemas';
import * as store from './store';

/** Plans and packages as an operator edits them. */
export async function getPlansPage(ctx: Ctx) {
  authorizeOperator(ctx);
  const mode = ctx.platform.payments?.mode ?? ('off' as const);
  const currency = ctx.platform.payments?.currency ?? 'usd';
  return withOperator(ctx, async (tx) => ({
    mode,
    currency,
    plans: (await store.listPlans(tx)).map((plan) => ({ ...plan, ...planView(plan, currency) })),
    packages: (await store.listPackages(tx)).map((pack) => ({ ...pack, ...packageView(pack, currency) })),
  }));
}

/** Another amount is another price: who pays the old one goes on paying it until they change. */
export async function editPlan(ctx: Ctx, { id, ...input }: EditPlan) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const plan = await store.updatePlan(tx, id, { ...input, updatedAt: ctx.platform.clock.now() });
    const { monthlyAmount, yearlyAmount, offered } = input;
    const target = { kind: 'plan', id, label: plan.name };
    await record(tx, ctx, {
      action: 'billing.plan-edited',
      target,
      detail: { monthlyAmount, yearlyAmount, offered },
    });
  });
  return done;
}

export async function putPackage(ctx: Ctx, { id = ctx.platform.newId('pkg'), ...input }: PutPackage) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const pack = await store.putPackage(tx, { id, ...input, updatedAt: ctx.platform.clock.now() });
    const { credits, amount, offered } = input;
    const target = { kind: 'package', id, label: pack.name };
    await record(tx, ctx, { action: 'billing.package-edited', target, detail: { credits, amount, offered } });
  });
  return done;
}
