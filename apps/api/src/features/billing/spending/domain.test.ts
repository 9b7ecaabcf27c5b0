import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from './days';
import { lastsUntil, type Outlook, spentPerDay } from './domain';
import { stateOf } from './state-of';

const now = new Date('2026-11-21T12:00:00Z');
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
const outlook = (overrides: Partial<Outlook>): Outlook => ({
  ...{ monthly: 0, lasting: 0, periodGrant: 0, periodEndsAt: null, spentOnDays: [10, 10, 10], now },
  ...overrides,
});

test('what lasts is divided by what goes', () => {
  expect(lastsUntil(outlook({ lasting: 100 }))).toEqual(days(10));
  expect(lastsUntil(outlook({ lasting: 0 }))).toEqual(now);
  expect(lastsUntil(outlook({ lasting: 100, spentOnDays: [] }))).toBeNull();
  expect(lastsUntil(outlook({ lasting: 100_000 }))).toBeNull();
});

test('the plan’s rest goes with its period, and the next one comes', () => {
  const plan = { monthly: 500, periodEndsAt: days(10), lasting: 0 };
  expect(lastsUntil(outlook({ ...plan }))).toEqual(days(10));
  expect(lastsUntil(outlook({ ...plan, periodGrant: 100 }))).toEqual(days(20));
  expect(lastsUntil(outlook({ ...plan, periodGrant: 300 }))).toBeNull();
});

test('more money never lasts shorter', () => {
  const amount = fc.integer({ min: 0, max: 100_000 });
  const cases = fc.record({
    monthly: amount,
    lasting: amount,
    periodGrant: amount,
    more: amount,
    ends: fc.integer({ min: -2, max: 40 }),
  });
  const until = (of: Outlook) => lastsUntil(of)?.getTime() ?? Number.POSITIVE_INFINITY;
  fc.assert(
    fc.property(
      cases,
      fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 28 }),
      (given, spentOnDays) => {
        const { more, ends, ...rest } = given;
        const of = outlook({ ...rest, spentOnDays, periodEndsAt: days(ends) });
        expect(until({ ...of, lasting: of.lasting + more })).toBeGreaterThanOrEqual(until(of) - 1);
      },
    ),
  );
});

test('newer days count for more', () => {
  expect(spentPerDay([])).toBe(0);
  expect(spentPerDay([0, 0, 0, 0, 0, 0, 0, 90])).toBeGreaterThan(spentPerDay([90, 0, 0, 0, 0, 0, 0, 0]));
});

test('the gravest is told', () => {
  const fine = {
    monthly: 0,
    lasting: 500,
    held: 0,
    warnBelow: 100,
    dailyCap: 50,
    spentToday: 10,
    limited: false,
  };
  expect(stateOf(fine)).toBe('ok');
  expect(stateOf({ ...fine, spentToday: 50 })).toBe('capped');
  expect(stateOf({ ...fine, lasting: 60, held: 39 })).toBe('low');
  expect(stateOf({ ...fine, lasting: 0, spentToday: 50 })).toBe('empty');
  expect(stateOf({ ...fine, limited: true })).toBe('limited');
});

test('days are named one after the other', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(daysBetween('2026-03-02', '2026-03-01')).toEqual([]);
});
