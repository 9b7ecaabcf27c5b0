import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Facts, monthAround, standingOf, type Told } from './domain';

const plans = [
  { key: 'free', rank: 0, credits: 200 },
  { key: 'starter', rank: 1, credits: 3000 },
  { key: 'pro', rank: 2, credits: 12_000 },
];
const at = (iso: string) => new Date(iso);
const facts = (now: Date, told: Told[] = [], more: Partial<Facts> = {}): Facts => ({
  now,
  told,
  openedAt: at('2026-01-31T09:00:00Z'),
  trialEndsAt: null,
  freeKey: 'free',
  trialKey: 'pro',
  plans,
  ...more,
});
const told = (more: Partial<Told> = {}): Told => ({
  id: 'sub_1',
  state: 'active',
  planKey: 'starter',
  interval: 'month',
  createdAt: at('2026-01-31T10:00:00Z'),
  periodStart: at('2026-01-31T10:00:00Z'),
  periodEnd: at('2026-02-28T10:00:00Z'),
  cancelAt: null,
  endedAt: null,
  unpaidSince: null,
  metadata: { plan: 'starter' },
  next: null,
  latestInvoice: { state: 'paid', reason: 'subscription_create', createdAt: at('2026-01-31T10:00:00Z') },
  ...more,
});
const moment = fc.date({
  min: at('2024-01-01T00:00:00Z'),
  max: at('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test.each([
  ['opened', { openedAt: at('2026-01-31T10:00:00.400Z') }],
  ['tried', { trialEndsAt: at('2026-02-14T10:00:00.400Z') }],
])('what is paid in the second it was %s in comes after that', (_, more) => {
  const moment = at('2026-01-31T10:00:00.900Z');
  const before = standingOf(facts(moment, [], more)).period;
  const paid = standingOf(facts(moment, [told()], more)).period;
  expect(paid.key > before.key).toBe(true);
  expect(paid.start).toEqual(told().periodStart);
});

describe('months', () => {
  test('the 31st comes back after a short month, also over a leap day', () => {
    const days = [1, 2, 3, 13].map((count) =>
      addMonths(at('2027-01-31T10:00:00Z'), count).toISOString().slice(0, 10),
    );
    expect(days).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2028-02-29']);
  });
  test('every moment is in exactly one month of its anchor', () => {
    fc.assert(
      fc.property(moment, moment, (anchor, later) => {
        if (later < anchor) return;
        const { start, end } = monthAround(anchor, later);
        expect(start <= later && later < end).toBe(true);
        expect(monthAround(anchor, end).start).toEqual(end);
      }),
    );
  });
});

describe('what a workspace has', () => {
  const state = fc.constantFrom<Told['state']>(
    'incomplete',
    'active',
    'past-due',
    'unpaid',
    'paused',
    'ended',
  );
  const any = fc.record({ state, since: fc.option(moment), planKey: fc.constantFrom('starter', 'pro') });

  test('is never nothing, never grants while unpaid, and is due later', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), moment, (given, now) => {
        const all = given.map(({ state, since, planKey }, index) =>
          told({
            id: `sub_${index}`,
            state,
            planKey,
            unpaidSince: since,
            endedAt: state === 'ended' ? now : null,
          }),
        );
        const standing = standingOf(facts(now, all));
        expect(plans.map(({ key }) => key)).toContain(standing.planKey);
        expect(standing.dueAt > now || now < at('2026-01-31T09:00:00Z')).toBe(true);
        if (['past-due', 'grace', 'limited'].includes(standing.phase)) expect(standing.grants).toEqual([]);
        expect(standingOf(facts(now, [...all].reverse()))).toEqual(standing);
      }),
    );
  });

  test('behind with paying goes from past due to grace to limited, and back', () => {
    const behind = told({ state: 'past-due', unpaidSince: at('2026-02-28T10:00:00Z') });
    const phaseOn = (iso: string) => standingOf(facts(at(iso), [behind])).phase;
    expect(['2026-03-01', '2026-03-08', '2026-03-15'].map((day) => phaseOn(`${day}T00:00:00Z`))).toEqual([
      'past-due',
      'grace',
      'limited',
    ]);
    expect(standingOf(facts(at('2026-03-20T00:00:00Z'), [told()])).phase).toBe('active');
  });

  test('an upgrade brings the share of the month that is left; late news tell the same', () => {
    const upgraded = told({
      planKey: 'pro',
      metadata: { plan: 'starter', changes: `starter.pro.${at('2026-02-14T10:00:00Z').getTime() / 1000}` },
      latestInvoice: { state: 'paid', reason: 'subscription_update', createdAt: at('2026-02-14T10:00:00Z') },
    });
    const { grants } = standingOf(facts(at('2026-02-20T00:00:00Z'), [upgraded]));
    expect(grants.map(({ amount }) => amount)).toEqual([3000, 4500]);
  });

  test('a downgrade keeps what is paid for until the period is over', () => {
    const next = { planKey: 'starter', interval: 'month', at: at('2026-02-28T10:00:00Z') } as const;
    const higher = told({ planKey: 'pro', metadata: { plan: 'pro' }, next });
    expect(standingOf(facts(at('2026-02-20T00:00:00Z'), [higher]))).toMatchObject({
      planKey: 'pro',
      nextPlanKey: 'starter',
      nextInterval: 'month',
      nextPlanAt: at('2026-02-28T10:00:00Z'),
    });
    const changes = `pro.starter.${next.at.getTime() / 1000}`;
    const span = { periodStart: higher.periodEnd, periodEnd: at('2026-03-31T10:00:00Z') };
    const renewed = told({ planKey: 'starter', metadata: { plan: 'pro', changes }, ...span });
    // A clock that is behind the vendor’s changes nothing.
    for (const now of ['2026-02-28T09:59:58Z', '2026-03-01T00:00:00Z'])
      expect(standingOf(facts(at(now), [renewed])).grants).toMatchObject([{ amount: 3000 }]);
    expect(standingOf(facts(at('2026-03-01T00:00:00Z'), [renewed])).planKey).toBe('starter');
  });

  test('who pays for a year from the middle of a month goes on with the credits of that month', () => {
    const monthly = standingOf(facts(at('2026-02-10T00:00:00Z'), [told()]));
    const yearly = told({
      interval: 'year',
      periodStart: at('2026-02-14T10:00:00Z'),
      periodEnd: at('2027-02-14T10:00:00Z'),
      metadata: { plan: 'starter', credits_from: String(at('2026-01-31T10:00:00Z').getTime() / 1000) },
    });
    const standing = (iso: string) => standingOf(facts(at(iso), [yearly]));
    expect(standing('2026-02-20T00:00:00Z').period).toEqual(monthly.period);
    expect(standing('2026-02-20T00:00:00Z').grants).toEqual(monthly.grants);
    expect(standing('2026-03-01T00:00:00Z').period).toMatchObject({
      start: at('2026-02-28T10:00:00Z'),
      end: at('2026-03-31T10:00:00Z'),
    });
    const keys = Array.from({ length: 13 }, (_, month) =>
      standing(addMonths(at('2026-02-14T10:00:00Z'), month).toISOString()),
    ).flatMap(({ grants }) => grants.map(({ key }) => key));
    expect(new Set(keys).size).toBe(13);
  });

  test('a trial ends by itself', () => {
    const trial = { trialEndsAt: at('2026-02-14T00:00:00Z') };
    expect(standingOf(facts(at('2026-02-10T00:00:00Z'), [], trial))).toMatchObject({
      phase: 'trialing',
      planKey: 'pro',
    });
    expect(standingOf(facts(at('2026-02-14T00:00:00Z'), [], trial))).toMatchObject({
      phase: 'none',
      planKey: 'free',
    });
  });
});
