import { expect, test } from 'vitest';
import type { Plan } from '../../../api/contract';
import { choiceOf } from './choice-of';

const plan = (key: string, rank: number, monthly: number) => ({ key, rank, monthly }) as Plan;
const free = plan('free', 0, 0);
const starter = plan('starter', 1, 2900);
const pro = plan('pro', 2, 9900);
const none = {
  phase: 'none',
  interval: null,
  nextPlanKey: null,
  nextInterval: null,
  cancelAt: null,
} as const;
const paying = { ...none, phase: 'active', interval: 'month' } as const;

test('who pays nothing yet chooses a paid plan; free is there without choosing', () => {
  const of = (each: Plan) => choiceOf({ plan: each, interval: 'month', current: free, subscription: none });
  expect([free, starter, pro].map(of)).toEqual([null, 'choose', 'choose']);
  expect(choiceOf({ plan: pro, interval: 'month', current: pro, subscription: none })).toBeNull();
});

test('a trial of a plan is kept by choosing it', () => {
  const subscription = { ...none, phase: 'trialing', nextPlanKey: 'free' } as const;
  expect(choiceOf({ plan: pro, interval: 'month', current: pro, subscription })).toBe('choose');
});

test('who pays goes up or down, changes how often they pay, or takes back what is scheduled', () => {
  const of = (each: Plan, interval: 'month' | 'year' = 'month', more = {}) =>
    choiceOf({ plan: each, interval, current: starter, subscription: { ...paying, ...more } });
  expect([free, starter, pro].map((each) => of(each))).toEqual(['down', null, 'up']);
  expect(of(starter, 'year')).toBe('toYearly');
  expect(of(starter, 'month', { nextPlanKey: 'free', cancelAt: null })).toBe('keep');
  expect(of(free, 'month', { nextPlanKey: 'free' })).toBeNull();
  expect(of(starter, 'month', { nextPlanKey: 'free', cancelAt: '2026-03-01' })).toBeNull();
  const byYear = { interval: 'year' };
  expect([free, starter, pro].map((each) => of(each, 'month', byYear))).toEqual([
    'down',
    'toMonthly',
    'down',
  ]);
  expect([free, starter, pro].map((each) => of(each, 'year', byYear))).toEqual(['down', null, 'up']);
  const put = { ...byYear, nextPlanKey: 'starter', nextInterval: 'month' };
  expect(of(starter, 'month', put)).toBeNull();
  expect(of(starter, 'year', put)).toBe('keep');
});
