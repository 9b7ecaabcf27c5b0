import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { releaseHold, settleHold } from './end-hold';
import { holdCredits } from './hold-credits';
import { grantCredits } from './move-credits';

test('smoke', async ({ ctx }) => {
  const given = { key: 'one', amount: 1000, purse: 'lasting', reason: 'Welcome' } as const;
  expect(await grantCredits(ctx, given)).toMatchObject({ number: 1, repeated: false, lastingAfter: 1000 });
  expect(await grantCredits(ctx, given)).toMatchObject({ number: 1, repeated: true });
  const asked = {
    key: 't1',
    amount: 10,
    purpose: { provider: 'openai', model: 'x', unit: 'reply' },
    expiresInMs: 60_000,
  };
  const hold = await holdCredits(ctx, asked);
  expect(hold).toMatchObject({ held: true, amount: 10 });
  if (!hold.held) return;
  expect(await settleHold(ctx, { holdId: hold.holdId, amount: 4 })).toMatchObject({
    state: 'settled',
    charged: 4,
  });
  const other = await holdCredits(ctx, { ...asked, key: 't2' });
  if (!other.held) return;
  expect(await releaseHold(ctx, { holdId: other.holdId, reason: 'Nothing came' })).toMatchObject({
    state: 'released',
  });
});
