import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { type AccountRow, readAccount } from '../ledger/store/read';
import { listUsage, today } from '../ledger/store/usage';
import { dayBefore, daysBetween } from './days';
import { lastsUntil, spentPerDay } from './domain';
import type { BalanceView } from './schemas';
import { stateOf } from './state-of';

const nothing: AccountRow = {
  ...{ monthly: 0, lasting: 0, held: 0, owed: 0, periodKey: null, periodEndsAt: null, periodGrant: 0 },
  ...{ dailyCap: null, spentToday: 0, atZero: 'house', warnBelow: 100, limited: false, timeZone: 'UTC' },
};
const lookedBackDays = 28;

/** What there is, and how long it lasts if it goes on as it did. */
export async function readBalance(ctx: Ctx): Promise<BalanceView> {
  const { tenantId } = authorize(ctx, 'billing:read');
  const now = ctx.platform.clock.now();
  const unlimited = ctx.platform.payments === null;
  return withTenant(ctx, async (tx) => {
    const account = (await readAccount(tx, tenantId, now)) ?? nothing;
    const day = await today(tx, tenantId, now);
    const [from, to] = [dayBefore(day, lookedBackDays), dayBefore(day, 1)];
    const usage = await listUsage(tx, { tenantId, from, to });
    const spentOnDays = sinceFirst(daysBetween(from, to), usage);
    const { timeZone: _, periodKey: __, limited: ___, ...told } = account;
    return {
      ...told,
      unlimited,
      state: unlimited ? 'ok' : stateOf(account),
      spentPerDay: Math.round(spentPerDay(spentOnDays) * 10) / 10,
      lastsUntil: unlimited ? null : lastsUntil({ ...account, spentOnDays, now }),
    };
  });
}

/** A workspace that began last week has not spent nothing for the weeks before. */
function sinceFirst(days: string[], usage: { day: string; credits: number }[]): number[] {
  const spent = new Map<string, number>();
  for (const { day, credits } of usage) spent.set(day, (spent.get(day) ?? 0) + credits);
  const first = days.findIndex((day) => spent.has(day));
  return first < 0 ? [] : days.slice(first).map((day) => spent.get(day) ?? 0);
}
