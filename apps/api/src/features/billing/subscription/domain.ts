/** What of a vendor's subscription decides. */
export type Told = {
  id: string;
  state: 'incomplete' | 'active' | 'trialing' | 'past-due' | 'unpaid' | 'paused' | 'ended';
  planKey: string | null;
  interval: 'month' | 'year';
  createdAt: Date;
  periodStart: Date;
  periodEnd: Date;
  cancelAt: Date | null;
  endedAt: Date | null;
  unpaidSince: Date | null;
  metadata: Record<string, string>;
  latestInvoice: { state: string; reason: string | null; createdAt: Date } | null;
  next: { planKey: string; interval: 'month' | 'year'; at: Date } | null;
};

export const phases = ['none', 'trialing', 'active', 'past-due', 'grace', 'limited', 'cancelled'] as const;
export type Phase = (typeof phases)[number];

export type PlanFacts = { key: string; rank: number; credits: number };
export type Facts = {
  now: Date;
  told: readonly Told[];
  /** Of the workspace: from here its free months count. */
  openedAt: Date;
  trialEndsAt: Date | null;
  /** Where nothing is paid; and what is tried. */
  freeKey: string;
  trialKey: string;
  plans: readonly PlanFacts[];
};

export type Grant = { key: string; amount: number; reason: string };
export type Standing = {
  phase: Phase;
  planKey: string;
  vendorId: string | null;
  interval: 'month' | 'year' | null;
  /** The credits' month. */
  period: { key: string; start: Date; end: Date };
  grants: Grant[];
  paidUntil: Date | null;
  nextPlanKey: string | null;
  nextInterval: 'month' | 'year' | null;
  nextPlanAt: Date | null;
  cancelAt: Date | null;
  unpaidSince: Date | null;
  /** When it changes by itself. */
  dueAt: Date;
};

const dayMs = 86_400_000;
const graceFromDays = 7;
const limitedFromDays = 14;
export const trialDays = 14;

const trialSoonDays = 3;
const limitSoonDays = 2;

export const limitedAtOf = (unpaidSince: Date) => daysAfter(unpaidSince, limitedFromDays);
export const limitSoonAt = (unpaidSince: Date) => daysAfter(unpaidSince, limitedFromDays - limitSoonDays);
export const trialSoonAt = (trialEndsAt: Date) => daysAfter(trialEndsAt, -trialSoonDays);

const daysAfter = (date: Date, days: number) => new Date(date.getTime() + days * dayMs);

/** What a workspace has, from what the vendor says now: nothing of what was said before decides. */
export function standingOf(facts: Facts): Standing {
  const running = facts.told
    .filter(({ state, planKey }) => planKey !== null && state !== 'ended' && state !== 'incomplete')
    .sort((one, other) => Number(other.createdAt) - Number(one.createdAt) || (one.id < other.id ? -1 : 1))[0];
  return running ? paying(facts, running) : notPaying(facts);
}

function notPaying(facts: Facts): Standing {
  const { told, now, trialEndsAt, openedAt } = facts;
  const trying = trialEndsAt !== null && now < trialEndsAt;
  const ends = told
    .filter(({ state }) => state === 'ended')
    .map(({ endedAt, periodEnd }) => endedAt ?? periodEnd);
  const anchor = latest([openedAt, ...ends, ...(trialEndsAt && !trying ? [trialEndsAt] : [])]);
  const planKey = trying ? facts.trialKey : facts.freeKey;
  const trial = { start: daysAfter(trialEndsAt ?? now, -trialDays), end: trialEndsAt ?? now };
  const period = trying ? withKey(trial, 'trial') : withKey(monthAround(anchor, now), 'free');
  const stopped = ends.length > 0 ? 'cancelled' : 'none';
  return {
    phase: trying ? 'trialing' : stopped,
    planKey,
    vendorId: null,
    interval: null,
    period,
    grants: grantOf(facts, planKey, period.key),
    paidUntil: null,
    nextPlanKey: trying ? facts.freeKey : null,
    nextInterval: null,
    nextPlanAt: trying ? trialEndsAt : null,
    cancelAt: null,
    unpaidSince: null,
    dueAt: trying && now < trialSoonAt(trialEndsAt) ? trialSoonAt(trialEndsAt) : period.end,
  };
}

function paying(facts: Facts, told: Told): Standing {
  const { now } = facts;
  const planKey = told.planKey ?? facts.freeKey;
  const phase = phaseOf(told, now);
  const month = creditsMonth(told, now);
  const period = { ...month, key: keyOf(afterOwn(facts, month.start), told.id) };
  const paid = phase === 'active' && told.latestInvoice?.state === 'paid';
  const dues = [
    period.end,
    told.periodEnd,
    ...(told.unpaidSince
      ? [graceFromDays, limitedFromDays - limitSoonDays, limitedFromDays].map((days) =>
          daysAfter(told.unpaidSince ?? now, days),
        )
      : []),
  ].filter((due) => due > now);
  return {
    phase,
    planKey,
    vendorId: told.id,
    interval: told.interval,
    period,
    grants: paid ? periodGrants(facts, { told, planKey, period }) : [],
    paidUntil: told.periodEnd,
    ...nextOf(facts, told),
    cancelAt: told.cancelAt,
    unpaidSince: told.unpaidSince,
    dueAt: dues.length > 0 ? earliest(dues) : daysAfter(now, 1 / 24),
  };
}

/** The vendor counts in whole seconds: what is paid as soon as it is opened, or tried, still comes after. */
function afterOwn({ openedAt, trialEndsAt }: Facts, start: Date): Date {
  const own = latest([openedAt, ...(trialEndsAt ? [daysAfter(trialEndsAt, -trialDays)] : [])]);
  return start > own ? start : new Date(own.getTime() + 1);
}

function phaseOf({ state, unpaidSince }: Told, now: Date): Phase {
  if (state === 'paused') return 'limited';
  if (state !== 'past-due' && state !== 'unpaid') return 'active';
  if (!unpaidSince || now < daysAfter(unpaidSince, graceFromDays)) return 'past-due';
  return now < daysAfter(unpaidSince, limitedFromDays) ? 'grace' : 'limited';
}

/** What begins when the period that is paid for is over. */
function nextOf({ freeKey }: Facts, { cancelAt, next }: Told) {
  if (cancelAt) return { nextPlanKey: freeKey, nextInterval: null, nextPlanAt: cancelAt };
  if (!next) return { nextPlanKey: null, nextInterval: null, nextPlanAt: null };
  return { nextPlanKey: next.planKey, nextInterval: next.interval, nextPlanAt: next.at };
}

type Paid = Pick<Told, 'interval' | 'periodStart' | 'periodEnd' | 'metadata'>;

/** The month its credits are for. Who pays at other times from now on has them on the day they always came. */
export function creditsMonth(told: Paid, now: Date): { start: Date; end: Date } {
  const from = Number(told.metadata.credits_from);
  if (from > 0) return monthAround(new Date(from * 1000), now);
  if (told.interval === 'month') return { start: told.periodStart, end: told.periodEnd };
  const { start, end } = monthAround(told.periodStart, now);
  return { start, end: earliest([end, told.periodEnd]) };
}

export type Change = { from: string; to: string; at: Date };

/** Every change of plan is noted on the subscription, so that its credits can be worked out at any time. */
export function readChanges(metadata: Record<string, string>): Change[] {
  return (metadata.changes ?? '').split(',').flatMap((each) => {
    const [from, to, at] = each.split('.');
    return from && to && at ? [{ from, to, at: new Date(Number(at) * 1000) }] : [];
  });
}

const keptChanges = 12;

export function writeChanges(changes: readonly Change[]): string {
  const texts = changes
    .slice(-keptChanges)
    .map(({ from, to, at }) => `${from}.${to}.${Math.floor(at.getTime() / 1000)}`);
  return texts.join(',');
}

type Within = { told: Told; planKey: string; period: Standing['period'] };

/** The month's credits of the plan it began with, and of each upgrade the share of the month that was left. */
function periodGrants(facts: Facts, { told, planKey, period }: Within): Grant[] {
  const changes = changesOf(told, planKey).filter(({ at }) => at > period.start && at < period.end);
  const first = changes[0]?.from ?? planKey;
  const lengthMs = period.end.getTime() - period.start.getTime();
  const upgrades = changes.flatMap(({ from, to, at }): Grant[] => {
    const more = creditsOf(facts, to) - creditsOf(facts, from);
    const amount = Math.floor((more * (period.end.getTime() - at.getTime())) / lengthMs);
    const key = `upgrade:${told.id}:${Math.floor(at.getTime() / 1000)}`;
    return amount > 0 ? [{ key, amount, reason: `More credits with ${to}` }] : [];
  });
  return [...grantOf(facts, first, period.key), ...upgrades];
}

/** One that was made at the vendor's own pages is known by its invoice. */
function changesOf({ metadata, latestInvoice }: Told, planKey: string): Change[] {
  const noted = readChanges(metadata);
  const last = noted.at(-1)?.to ?? metadata.plan ?? planKey;
  const elsewhere = last !== planKey && latestInvoice?.reason === 'subscription_update';
  return elsewhere ? [...noted, { from: last, to: planKey, at: latestInvoice.createdAt }] : noted;
}

function grantOf(facts: Facts, planKey: string, periodKey: string): Grant[] {
  const amount = creditsOf(facts, planKey);
  return amount > 0
    ? [{ key: `period:${periodKey}`, amount, reason: `Credits of ${planKey} for this month` }]
    : [];
}

const creditsOf = ({ plans }: Facts, key: string) => plans.find((plan) => plan.key === key)?.credits ?? 0;
const latest = (dates: readonly Date[]) => new Date(Math.max(...dates.map(Number)));
const earliest = (dates: readonly Date[]) => new Date(Math.min(...dates.map(Number)));
/** Sorts as the periods follow each other. */
const keyOf = (start: Date, source: string) => `${start.toISOString()}~${source}`;
const withKey = (span: { start: Date; end: Date }, source: string) => ({
  ...span,
  key: keyOf(span.start, source),
});

/** The n-th month after an anchor; the 31st comes back after a short month. */
export function addMonths(anchor: Date, count: number): Date {
  const moved = new Date(anchor);
  moved.setUTCDate(1);
  moved.setUTCMonth(anchor.getUTCMonth() + count);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(anchor.getUTCDate(), lastDay));
  return moved;
}

/** The month, counted from an anchor, that a moment is in. */
export function monthAround(anchor: Date, moment: Date): { start: Date; end: Date } {
  const years = moment.getUTCFullYear() - anchor.getUTCFullYear();
  let count = Math.max(0, years * 12 + moment.getUTCMonth() - anchor.getUTCMonth());
  if (count > 0 && addMonths(anchor, count) > moment) count -= 1;
  return { start: addMonths(anchor, count), end: addMonths(anchor, count + 1) };
}
