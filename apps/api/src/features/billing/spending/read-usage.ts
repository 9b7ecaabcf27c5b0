import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { listUsage, today, type UsageRow } from '../ledger/store/usage';
import { dayBefore, daysBetween } from './days';
import type { ReadUsage } from './schemas';

const mostDays = 366;

/** What was used on each day, by agent, model and payer. */
export async function readUsage(ctx: Ctx, input: ReadUsage) {
  const { tenantId } = authorize(ctx, 'billing:read');
  return withTenant(ctx, async (tx) => {
    const to = input.to ?? (await today(tx, tenantId, ctx.platform.clock.now()));
    const from = input.from ?? dayBefore(to, 29);
    if (daysBetween(from, to).length > mostDays) throw new Invalid(`Ask for ${mostDays} days at most.`);
    return { from, to, items: (await listUsage(tx, { tenantId, from, to })).map(toView) };
  });
}

const named = (value: string) => value || null;

function toView(row: UsageRow) {
  const { agentId, provider, model, unit } = row;
  return {
    ...row,
    ...{ agentId: named(agentId), provider: named(provider), model: named(model), unit: named(unit) },
  };
}
