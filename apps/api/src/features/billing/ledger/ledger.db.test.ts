import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { type Db, withTenant } from '../../../platform/db';
import { releaseHold, settleHold } from './end-hold';
import { type HoldCredits, holdCredits } from './hold-credits';
import { adjustCredits, expireMonthly, grantCredits, recordPurchase, recordRefund } from './move-credits';
import { releaseExpired } from './release-expired';
import { listEntries, readPurses } from './store/read';
import type { PayerCtx, Purpose } from './types';

const reason = 'A test';
let count = 0;
const aKey = () => `key-${++count}`;
const purpose: Purpose = { agentId: 'agt_1', provider: 'scripted', model: 'm-1', unit: 'reply', quantity: 1 };
const lasting = (ctx: PayerCtx, amount: number) =>
  grantCredits(ctx, { key: aKey(), amount, purse: 'lasting', reason });
const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const monthly = (ctx: PayerCtx, amount: number, period = { key: 'november', endsAt: day(30) }) =>
  grantCredits(ctx, { key: aKey(), amount, purse: 'monthly', period, reason });
const at = (ctx: PayerCtx, now: Date): PayerCtx => ({
  ...ctx,
  platform: { ...ctx.platform, clock: { now: () => now } },
});
const purses = (ctx: PayerCtx) => readPurses({ ctx }, ctx.tenantId);
const entries = (ctx: PayerCtx) =>
  withTenant(ctx, (tx) => listEntries(tx, { tenantId: ctx.tenantId, before: null, limit: 100 }));
const asking = (overrides: Partial<HoldCredits> = {}): HoldCredits => ({
  ...{ key: aKey(), amount: 10, purpose, expiresInMs: 60_000 },
  ...overrides,
});
async function held(ctx: PayerCtx, overrides: Partial<HoldCredits> = {}) {
  const hold = await holdCredits(ctx, asking(overrides));
  if (!hold.held) throw new Error(hold.refused);
  return hold;
}

test('a hold takes the most it can cost, and its settlement gives the rest back', async ({ ctx }) => {
  await lasting(ctx, 100);
  const { holdId } = await held(ctx);
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 90 });
  const details = { messageId: 'msg_1', conversationId: 'cnv_1' };
  const settled = await settleHold(ctx, { holdId, amount: 4, details, tokens: { in: 9, out: 2 } });
  expect(settled).toMatchObject({ holdId, amount: 10, state: 'settled', charged: 4 });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 96 });
  const [last, hold] = await entries(ctx);
  expect(last).toMatchObject({
    ...purpose,
    ...details,
    number: 3,
    kind: 'settle',
    lasting: 6,
    charged: 4,
    lastingAfter: 96,
    holdId,
  });
  expect(hold).toMatchObject({ number: 2, kind: 'hold', lasting: -10, lastingAfter: 90, holdId });
});

test('the plan’s credits go first, and come back where they came from', async ({ ctx }) => {
  await lasting(ctx, 100);
  await monthly(ctx, 6);
  const { holdId } = await held(ctx);
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 96 });
  await settleHold(ctx, { holdId, amount: 4 });
  expect(await purses(ctx)).toEqual({ monthly: 2, lasting: 100 });
});

test('the same key holds once; a hold ends once', async ({ ctx }) => {
  await lasting(ctx, 100);
  const asked = asking();
  const first = await held(ctx, asked);
  expect(await holdCredits(ctx, asked)).toMatchObject({ held: true, repeated: true, holdId: first.holdId });
  await expect(holdCredits(ctx, { ...asked, amount: 11 })).rejects.toMatchObject({ code: 'invalid' });
  const end = { holdId: first.holdId, amount: 3 };
  const settled = await settleHold(ctx, end);
  expect(await settleHold(ctx, end)).toEqual(settled);
  await expect(settleHold(ctx, { ...end, amount: 4 })).rejects.toMatchObject({ code: 'conflict' });
  await expect(releaseHold(ctx, { holdId: end.holdId, reason })).rejects.toMatchObject({ code: 'conflict' });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 97 });
});

test('more than was held is not charged, and what is not there is not held', async ({ ctx }) => {
  await lasting(ctx, 10);
  const { holdId } = await held(ctx);
  await expect(settleHold(ctx, { holdId, amount: 11 })).rejects.toMatchObject({ code: 'invalid' });
  expect(await holdCredits(ctx, asking({ amount: 1 }))).toEqual({
    ...{ held: false, refused: 'out-of-credits', left: 0, atZero: 'house' },
  });
  expect(await releaseHold(ctx, { holdId, reason })).toMatchObject({ state: 'released', charged: 0 });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 10 });
});

test('a message is paid once', async ({ ctx }) => {
  await lasting(ctx, 100);
  const details = { messageId: 'msg_2' };
  const [one, two] = [await held(ctx), await held(ctx)];
  await settleHold(ctx, { holdId: one.holdId, amount: 5, details });
  await expect(settleHold(ctx, { holdId: two.holdId, amount: 5, details })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await settleHold(ctx, { holdId: two.holdId, amount: 0, details })).toMatchObject({ charged: 0 });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 95 });
});

test('money of the dead comes back, and is not charged afterwards', async ({ ctx }) => {
  await lasting(ctx, 100);
  const { holdId } = await held(ctx, { expiresInMs: 1000 });
  await releaseExpired(ctx);
  expect(await purses(ctx)).toMatchObject({ lasting: 90 });
  await releaseExpired(at(ctx, new Date(Date.now() + 2000)));
  expect(await purses(ctx)).toMatchObject({ lasting: 100 });
  await expect(settleHold(ctx, { holdId, amount: 5 })).rejects.toMatchObject({ code: 'conflict' });
});

test('another workspace sees and ends nothing of it', async ({ ctx, stranger }) => {
  await lasting(ctx, 100);
  const { holdId } = await held(ctx);
  await expect(settleHold(stranger, { holdId, amount: 1 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(releaseHold(stranger, { holdId, reason })).rejects.toMatchObject({ code: 'not-found' });
  expect(await entries(stranger)).toEqual([]);
  expect(await holdCredits(stranger, asking())).toMatchObject({ held: false, left: 0 });
});

test('a new period takes the place of the one before; what an open hold gives back is gone too', async ({
  ctx,
}) => {
  await monthly(ctx, 50);
  const { holdId } = await held(ctx);
  const december = { key: 'december', endsAt: day(61) };
  expect(await monthly(ctx, 70, december)).toMatchObject({ monthlyAfter: 70, number: 4 });
  await settleHold(ctx, { holdId, amount: 4 });
  expect(await purses(ctx)).toEqual({ monthly: 70, lasting: 0 });
  const kinds = (await entries(ctx)).map(({ kind, monthly: by }) => `${kind} ${by}`);
  expect(kinds).toEqual(['expiry -6', 'settle 6', 'grant 70', 'expiry -40', 'hold -10', 'grant 50']);
  // News of a period that is over changes nothing.
  expect(await monthly(ctx, 50)).toMatchObject({ number: 7 });
  expect(await purses(ctx)).toEqual({ monthly: 70, lasting: 0 });
});

test('a period ends once, and only if it still runs', async ({ ctx }) => {
  await monthly(ctx, 50);
  const end = { key: aKey(), periodKey: 'november', reason };
  expect(await expireMonthly(ctx, { ...end, periodKey: 'october' })).toBeNull();
  expect(await expireMonthly(ctx, end)).toMatchObject({ monthly: -50, monthlyAfter: 0, repeated: false });
  expect(await expireMonthly(ctx, end)).toMatchObject({ monthly: -50, repeated: true });
});

test('a refund larger than the balance is owed, and taken from what comes next', async ({ ctx }) => {
  const bought = { key: 'invoice-1', amount: 100, reason };
  await recordPurchase(ctx, bought);
  expect(await recordPurchase(ctx, bought)).toMatchObject({ repeated: true, lastingAfter: 100 });
  await settleHold(ctx, { holdId: (await held(ctx, { amount: 70 })).holdId, amount: 70 });
  const refund = { key: 'refund-1', amount: 100, reason };
  expect(await recordRefund(ctx, refund)).toMatchObject({ lasting: -30, lastingAfter: 0, owedAfter: 70 });
  expect(await recordRefund(ctx, refund)).toMatchObject({ repeated: true, owedAfter: 70 });
  await recordPurchase(ctx, { key: 'invoice-2', amount: 100, reason });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 30 });
  const [paid] = await entries(ctx);
  expect(paid).toMatchObject({
    kind: 'refund',
    lasting: -70,
    owedAfter: 0,
    reason: 'Taken for what was owed',
  });
});

test('an adjustment takes no more than there is', async ({ ctx }) => {
  await lasting(ctx, 10);
  const asked = { key: aKey(), amount: -11, purse: 'lasting', reason } as const;
  await expect(adjustCredits(ctx, asked)).rejects.toMatchObject({ code: 'conflict' });
  expect(await adjustCredits(ctx, { ...asked, amount: -10 })).toMatchObject({ lastingAfter: 0 });
});

test('the daily limit ends at midnight where the workspace is', async ({ ctx }) => {
  // Lisbon, an hour ahead of UTC in July.
  await withTenant(ctx, (tx) =>
    tx.tenant.update({ where: { id: ctx.tenantId }, data: { timeZone: 'Europe/Lisbon' } }),
  );
  await lasting(ctx, 100);
  await withTenant(ctx, (tx) =>
    tx.creditAccount.update({ where: { tenantId: ctx.tenantId }, data: { dailyCap: 12 } }),
  );
  const before = at(ctx, new Date('2027-07-01T22:59:59Z'));
  const after = at(ctx, new Date('2027-07-01T23:00:01Z'));
  const first = await held(before);
  expect(await holdCredits(before, asking({ amount: 3 }))).toMatchObject({
    held: false,
    refused: 'daily-cap',
    left: 90,
  });
  await settleHold(before, { holdId: first.holdId, amount: 5 });
  await held(before, { amount: 7 });
  const next = await held(after, { amount: 12 });
  expect(await holdCredits(after, asking({ amount: 1 }))).toMatchObject({ refused: 'daily-cap' });
  await releaseHold(after, { holdId: next.holdId, reason });
  await held(after, { amount: 12 });
});

test('numbers are exact up to what a double holds, and refused beyond', async ({ ctx }) => {
  const most = Number.MAX_SAFE_INTEGER;
  await lasting(ctx, most);
  const { holdId } = await held(ctx, { amount: most - 2 ** 31 });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: 2 ** 31 });
  await settleHold(ctx, { holdId, amount: 2 ** 40 + 1 });
  expect(await purses(ctx)).toEqual({ monthly: 0, lasting: most - 2 ** 40 - 1 });
  await expect(lasting(ctx, 2 ** 41)).rejects.toThrow();
  await expect(lasting(ctx, 2 ** 53)).rejects.toMatchObject({ code: 'invalid' });
  await expect(lasting(ctx, 0.5)).rejects.toMatchObject({ code: 'invalid' });
});

test('the database itself lets no entry change and no hold end twice', async ({ ctx }) => {
  await lasting(ctx, 100);
  const { holdId } = await held(ctx);
  await releaseHold(ctx, { holdId, reason });
  const { db } = ctx.platform;
  const owner = (sql: string) => asOwner(db, ctx.tenantId, sql);
  await expect(owner('UPDATE credit_entry SET lasting = 1')).rejects.toThrow(/never changed|denied/);
  await expect(owner('DELETE FROM credit_entry')).rejects.toThrow(/never changed|denied/);
  await expect(owner(`UPDATE credit_hold SET state = 'open', ended_at = NULL`)).rejects.toThrow('ends once');
  await expect(owner('UPDATE credit_account SET lasting = -1')).rejects.toThrow('credit_account_purses');
});

function asOwner(db: Db, tenantId: string, sql: string) {
  return withTenant({ platform: { db }, tenantId }, (tx) => tx.$executeRawUnsafe(sql));
}
