import { expect, test } from 'vitest';
import type { Billing } from '../../api/contract';
import { outcomeOf } from './outcome';

const billing = (state: string, phase: string, planKey: string) =>
  ({
    purchases: [{ id: 'pur_1', credits: 1000, state }],
    subscription: { phase, planKey, planName: 'Pro' },
    plans: [{ key: 'free' }, { key: 'pro' }],
  }) as unknown as Billing;

test('a purchase is waited for until it is known what became of it', () => {
  const of = (state: string, bought = 'pur_1') =>
    outcomeOf(billing(state, 'none', 'free'), { bought, subscribed: undefined });
  expect(of('open')).toEqual({ kind: 'waiting' });
  expect(of('processing')).toEqual({ kind: 'waiting' });
  expect(of('paid')).toEqual({ kind: 'bought', credits: 1000 });
  expect(of('failed')).toEqual({ kind: 'failed' });
  expect(of('paid', 'pur_2')).toEqual({ kind: 'unknown' });
});

test('a trial of the same plan is not the subscription that is waited for', () => {
  const of = (phase: string, planKey: string, subscribed: string | undefined = 'pro') =>
    outcomeOf(billing('paid', phase, planKey), { bought: undefined, subscribed });
  expect(of('trialing', 'pro')).toEqual({ kind: 'waiting' });
  expect(of('none', 'free')).toEqual({ kind: 'waiting' });
  expect(of('active', 'pro')).toEqual({ kind: 'subscribed', plan: 'Pro' });
  expect(of('active', 'pro', 'platinum')).toEqual({ kind: 'unknown' });
  expect(
    outcomeOf(billing('paid', 'active', 'pro'), { bought: undefined, subscribed: undefined }),
  ).toBeNull();
});
