import type { Limits } from '../src/platform/allowances';
import { putAllowance } from '../src/platform/allowances';
import { withTenant } from '../src/platform/db';
import type { MemberCtx } from './factories';

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

/** The workspace may have this much, and plenty of everything else. */
export const allow = (ctx: MemberCtx, limits: Partial<Limits>) =>
  withTenant(ctx, (tx) =>
    putAllowance(tx, ctx.tenantId, {
      limits: { ...plenty, ...limits },
      paidWork: true,
      updatedAt: ctx.platform.clock.now(),
    }),
  );
