import { freePlanKey } from '../src/features/billing/plans/seeds';
import { takeTicket } from '../src/features/billing/subscription/store';
import type { Limits } from '../src/platform/allowances';
import { putAllowance } from '../src/platform/allowances';
import { type Tx, withTenant } from '../src/platform/db';
import type { MemberCtx } from './factories';

const lastTicket = 2 ** 31 - 1;

const plenty: Limits = {
  creditsPerMonth: 0,
  members: 100,
  contacts: 100,
  documents: 100,
  catalogItems: 100,
  showcasesPerDay: 0,
  brandingRemoval: true,
  historyDays: 30,
};

/** The workspace may have this much, and plenty of everything else, whatever its plan would say. */
export const allow = (ctx: MemberCtx, limits: Partial<Limits>) =>
  withTenant(ctx, async (tx) => {
    await outrankPlan(tx, ctx);
    await putAllowance(tx, ctx.tenantId, {
      limits: { ...plenty, ...limits },
      paidWork: true,
      updatedAt: ctx.platform.clock.now(),
    });
  });

/** A new workspace is given its plan by a job: with a later ticket written already, that one leaves it alone. */
async function outrankPlan(tx: Tx, { platform, tenantId }: MemberCtx): Promise<void> {
  const now = platform.clock.now();
  const id = platform.newId('sub');
  await takeTicket(tx, { tenantId, id, mode: 'sandbox', planKey: freePlanKey, now });
  await tx.tenantSubscription.update({ where: { tenantId }, data: { applied: lastTicket } });
}
