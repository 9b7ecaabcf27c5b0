import type { Plan, Subscription } from '../../../api/contract';

type Asked = {
  plan: Plan;
  interval: 'month' | 'year';
  current: Plan | undefined;
  subscription: Pick<Subscription, 'phase' | 'interval' | 'nextPlanKey' | 'nextInterval' | 'cancelAt'>;
};

export type Choice = 'choose' | 'keep' | 'up' | 'down' | 'toYearly' | 'toMonthly';

/** What choosing a plan would be called; null where there is nothing to choose. */
export function choiceOf({ plan, interval, current, subscription }: Asked): Choice | null {
  const paying = subscription.interval !== null;
  const isFree = plan.monthly === 0;
  const given = plan.key === current?.key && subscription.phase !== 'trialing';
  if (!paying) return isFree || given ? null : 'choose';
  const { nextPlanKey, nextInterval } = subscription;
  const scheduled = plan.key === nextPlanKey && (nextInterval ?? interval) === interval;
  if (!current || scheduled) return null;
  if (plan.key === current.key) return ofSame(interval, subscription);
  // A year that is paid for is kept to its end, also when more comes after it.
  const atOnce = plan.rank > current.rank && !(subscription.interval === 'year' && interval === 'month');
  return atOnce ? 'up' : 'down';
}

function ofSame(interval: Asked['interval'], subscription: Asked['subscription']): Choice | null {
  if (subscription.interval !== interval) return interval === 'year' ? 'toYearly' : 'toMonthly';
  return subscription.nextPlanKey !== null && subscription.cancelAt === null ? 'keep' : null;
}
