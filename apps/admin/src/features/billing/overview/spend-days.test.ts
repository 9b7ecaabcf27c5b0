import { expect, test } from 'vitest';
import type { UsageItem } from '../../../api/contract';
import { spendDays, spendLines } from './spend-days';

const item = (day: string, credits: number, more: Partial<UsageItem> = {}): UsageItem => ({
  ...{ day, credits, agentId: 'agt_1', provider: 'openai', model: 'large', unit: 'reply', payer: 'credits' },
  ...{ calls: 1, quantity: 1, tokensIn: 10, tokensOut: 5 },
  ...more,
});

test('a day without spending is a day of the chart too', () => {
  const items = [item('2026-03-30', 4), item('2026-03-30', 2), item('2026-04-01', 1)];
  expect(spendDays(items, { from: '2026-03-29', to: '2026-04-01' })).toEqual([
    { day: '2026-03-29', credits: 0 },
    { day: '2026-03-30', credits: 6 },
    { day: '2026-03-31', credits: 0 },
    { day: '2026-04-01', credits: 1 },
  ]);
});

test('lines add up over the days, the dearest first; who pays keeps them apart', () => {
  const own = { payer: 'own-key' } as const;
  const items = [
    item('2026-03-29', 1),
    item('2026-03-30', 2),
    item('2026-03-30', 0, own),
    item('2026-03-30', 9, { model: 'huge' }),
  ];
  const lines = spendLines(items).map(({ model, payer, credits, calls, tokensIn }) => [
    model,
    payer,
    credits,
    calls,
    tokensIn,
  ]);
  expect(lines).toEqual([
    ['huge', 'credits', 9, 1, 10],
    ['large', 'credits', 3, 2, 20],
    ['large', 'own-key', 0, 1, 10],
  ]);
});
