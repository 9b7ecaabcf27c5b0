export type Outlook = {
  monthly: number;
  lasting: number;
  /** What the plan gives when its next period begins; 0 without a plan. */
  periodGrant: number;
  periodEndsAt: Date | null;
  /** What was spent on the days before today, the oldest first. */
  spentOnDays: readonly number[];
  now: Date;
};

const dayMs = 86_400_000;
const furthestDays = 365;
const monthDays = 30;

/** Days count for more the newer they are: each half as much as one that is a week younger. */
export function spentPerDay(spentOnDays: readonly number[]): number {
  const weights = spentOnDays.map((_, at) => 0.5 ** ((spentOnDays.length - 1 - at) / 7));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : spentOnDays.reduce((sum, spent, at) => sum + spent * (weights[at] ?? 0), 0) / all;
}

/** When it is used up if it goes on like this; null if not within a year. */
export function lastsUntil(outlook: Outlook): Date | null {
  const perDay = spentPerDay(outlook.spentOnDays);
  let { monthly, lasting } = outlook;
  if (monthly + lasting <= 0) return outlook.now;
  if (perDay <= 0) return null;
  const { periodEndsAt, now, periodGrant } = outlook;
  let renewsIn = periodEndsAt ? Math.max((periodEndsAt.getTime() - now.getTime()) / dayMs, 0) : null;
  let passed = 0;
  while (passed < furthestDays) {
    const days = Math.min(renewsIn ?? furthestDays, furthestDays - passed);
    if (monthly + lasting < perDay * days) {
      return new Date(now.getTime() + (passed + (monthly + lasting) / perDay) * dayMs);
    }
    lasting -= Math.max(perDay * days - monthly, 0);
    monthly = periodGrant;
    passed += days;
    renewsIn = renewsIn === null ? null : monthDays;
  }
  return null;
}
