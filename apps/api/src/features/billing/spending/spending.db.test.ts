import { expect } from 'vitest';
import { aMember, anOperator, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { systemCtx } from '../../../platform/system-ctx';
import { grantCredits } from '../ledger/move-credits';
import { adjustByHand, grantByHand } from '../operator/move-by-hand';
import { addPrice } from '../prices/add-price';
import { quote } from '../prices/quote';
import { seedPrices } from '../prices/seed-prices';
import { exportEntries } from '../statement/export-entries';
import { listEntries } from '../statement/list-entries';
import { EntryFilter, ListEntries } from '../statement/schemas';
import { guardPaidWork } from './guard-paid-work';
import { readBalance } from './read-balance';
import { readUsage } from './read-usage';
import { updateSpending } from './settings';
import { warnLow } from './warn-low';
import { type PaidWork, withCredits } from './with-credits';

let count = 0;
const work = (overrides: Partial<PaidWork> = {}): PaidWork => {
  count += 1;
  return {
    ...{
      key: `work-${count}`,
      unit: 'reply',
      provider: 'openai',
      model: 'gpt-4o',
      most: 1,
      payer: 'credits',
    },
    ...{
      purpose: { agentId: 'agt_1', conversationId: 'cnv_1', messageId: `msg_${count}` },
      expiresInMs: 60_000,
    },
    ...overrides,
  };
};
const done = async () => ({ result: 'Hello', quantity: 1, tokens: { in: 900, out: 120 } });
const give = (ctx: MemberCtx, amount: number) => {
  count += 1;
  return grantCredits(ctx, { key: `given-${count}`, amount, purse: 'lasting', reason: 'A test' });
};

test.beforeEach(({ world }) => seedPrices(systemCtx(world.platform, 'test')));

test('work is charged by the price list, and named in the statement and the usage', async ({ ctx }) => {
  await give(ctx, 100);
  expect(await withCredits(ctx, work(), done)).toBe('Hello');
  expect(await readBalance(ctx)).toMatchObject({
    state: 'low',
    lasting: 95,
    held: 0,
    spentToday: 5,
    unlimited: false,
  });
  const { items } = await listEntries(ctx, ListEntries.parse({ show: 'charges' }));
  expect(items).toMatchObject([
    { charged: 5, amount: 0, agentId: 'agt_1', provider: 'openai', model: 'gpt-4o', unit: 'reply' },
  ]);
  const usage = await readUsage(ctx, {});
  expect(usage.items).toMatchObject([
    { calls: 1, credits: 5, tokensIn: 900, payer: 'credits', agentId: 'agt_1' },
  ]);
});

test('work that fails costs nothing; a key of one’s own is metered', async ({ ctx }) => {
  await give(ctx, 100);
  const failing = withCredits(ctx, work(), () => Promise.reject(new Error('The provider is away')));
  await expect(failing).rejects.toThrow('away');
  await withCredits(ctx, work({ payer: 'own-key' }), done);
  expect(await readBalance(ctx)).toMatchObject({ lasting: 100, held: 0, spentToday: 0 });
  expect((await readUsage(ctx, {})).items).toMatchObject([
    { payer: 'own-key', credits: 0, calls: 1, tokensOut: 120 },
  ]);
});

test('without credits nothing is begun', async ({ ctx }) => {
  await give(ctx, 4);
  let begun = false;
  const call = async () => {
    begun = true;
    return done();
  };
  await expect(withCredits(ctx, work(), call)).rejects.toMatchObject({ refused: 'out-of-credits' });
  expect(begun).toBe(false);
});

test('owners and admins are told once that credits run low, and once that they are gone', async ({
  world,
  ctx,
}) => {
  const admin = await aMember(world, ctx, 'admin');
  await aMember(world, ctx, 'agent');
  const system = systemCtx(world.platform, 'test');
  const told = async () => {
    await warnLow(system);
    const own = [ctx.actor.email, admin.actor.email];
    return (await world.mails())
      .filter(({ to }) => own.includes(String(to)))
      .map(({ subject }) => subject)
      .sort();
  };
  expect(await told()).toEqual([]);
  await give(ctx, 105);
  expect(await told()).toEqual([]);
  await withCredits(ctx, work({ most: 2 }), async () => ({ result: null, quantity: 2 }));
  expect(await told()).toEqual([
    expect.stringContaining('running low'),
    expect.stringContaining('running low'),
  ]);
  expect(await told()).toHaveLength(2);
  await withCredits(ctx, work({ most: 19 }), async () => ({ result: null, quantity: 19 }));
  expect((await told()).filter((subject) => subject.includes('out of credits'))).toHaveLength(2);
  expect(await told()).toHaveLength(4);
});

test('a daily limit is set by owners alone', async ({ world, ctx }) => {
  const admin = await aMember(world, ctx, 'admin');
  const viewer = await aMember(world, ctx, 'viewer');
  await expect(updateSpending(admin, { dailyCap: 3 })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(readBalance(viewer)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await updateSpending(ctx, { dailyCap: 3 })).toEqual({
    dailyCap: 3,
    atZero: 'house',
    warnBelow: 100,
  });
  expect(await updateSpending(ctx, { atZero: 'people' })).toEqual({
    dailyCap: 3,
    atZero: 'people',
    warnBelow: 100,
  });
  await give(ctx, 200);
  await expect(withCredits(ctx, work(), done)).rejects.toMatchObject({ refused: 'daily-cap' });
  expect(await readBalance(admin)).toMatchObject({ dailyCap: 3, atZero: 'people', lasting: 200 });
});

test('one contact, and one address, uses up only so much', async ({ world, ctx }) => {
  const asking = { tenantId: ctx.tenantId, contactId: 'con_1', ip: null };
  const { limits } = world.platform;
  for (let n = 0; n < 60; n += 1) expect(await guardPaidWork(limits, asking)).toEqual({ allowed: true });
  expect(await guardPaidWork(limits, asking)).toEqual({ allowed: false, refused: 'contact-limit' });
  expect(await guardPaidWork(limits, { ...asking, contactId: 'con_2' })).toEqual({ allowed: true });
  for (let n = 0; n < 240; n += 1)
    await guardPaidWork(limits, { ...asking, contactId: null, ip: '203.0.113.7' });
  const refused = await guardPaidWork(limits, { ...asking, contactId: 'con_3', ip: '203.0.113.7' });
  expect(refused).toEqual({ allowed: false, refused: 'ip-limit' });
});

test('the statement is paged and filtered, and exported as it is', async ({ ctx, stranger }) => {
  await give(ctx, 1000);
  for (let n = 0; n < 4; n += 1) await withCredits(ctx, work(), done);
  const first = await listEntries(ctx, ListEntries.parse({ limit: 5 }));
  const second = await listEntries(ctx, ListEntries.parse({ limit: 5, cursor: first.nextCursor ?? '' }));
  expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(second.nextCursor).toBeNull();
  const money = await listEntries(ctx, ListEntries.parse({ show: 'money' }));
  expect(money.items).toMatchObject([{ kind: 'grant', amount: 1000 }]);
  const found = async (text: string) => (await listEntries(ctx, ListEntries.parse({ text }))).items.length;
  expect([await found('a TEST'), await found('%')]).toEqual([1, 0]);
  const csv = async (of: MemberCtx, filter = {}) => {
    let text = '';
    for await (const piece of exportEntries(of, EntryFilter.parse(filter))) text += piece;
    return text.trimEnd().split('\r\n');
  };
  expect(await csv(ctx)).toHaveLength(10);
  expect((await csv(ctx, { kind: 'grant' }))[1]).toMatch(/^1,.*,grant,0,1000,0,1000,0,,A test,/);
  expect(await csv(stranger)).toHaveLength(1);
});

test('an operator gives and takes with a reason, once for each key', async ({ world, ctx, stranger }) => {
  const operator = await anOperator(world);
  const given = { tenantId: ctx.tenantId, key: 'goodwill-1', amount: 50, reason: 'Sorry for the wait' };
  expect(await grantByHand(operator, given)).toMatchObject({ lastingAfter: 50, repeated: false });
  expect(await grantByHand(operator, given)).toMatchObject({ lastingAfter: 50, repeated: true });
  const taken = { ...given, key: 'goodwill-2', amount: -20, purse: 'lasting' } as const;
  expect(await adjustByHand(operator, taken)).toMatchObject({ lastingAfter: 30 });
  await expect(adjustByHand(operator, { ...taken, key: 'goodwill-3', amount: -31 })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(grantByHand(stranger, given)).rejects.toMatchObject({ code: 'forbidden' });
  const nowhere = { ...given, tenantId: `tnt_${'0'.repeat(22)}` };
  await expect(grantByHand(operator, nowhere)).rejects.toMatchObject({ code: 'not-found' });
  const { items } = await listEntries(ctx, ListEntries.parse({}));
  expect(items.map(({ reason, actor }) => [reason, actor])).toEqual([
    ['Sorry for the wait', operator.actor.name],
    ['Sorry for the wait', operator.actor.name],
  ]);
});

test('a price begins later, and what is wanted is found again', async ({ world, ctx }) => {
  const operator = await anOperator(world);
  const wanted = { unit: 'reply', provider: 'own', model: `m-${ctx.tenantId}` } as const;
  expect(await quote(ctx, { ...wanted, quantity: 1 })).toMatchObject({ credits: 2 });
  const added = { ...wanted, credits: 9, per: 2, note: '' };
  const past = new Date(Date.now() - 1000).toISOString();
  await expect(addPrice(operator, { ...added, effectiveFrom: past })).rejects.toMatchObject({
    code: 'invalid',
  });
  await expect(addPrice(ctx, added)).rejects.toMatchObject({ code: 'forbidden' });
  const { id } = await addPrice(operator, added);
  expect(await quote(ctx, { ...wanted, quantity: 3 })).toMatchObject({ credits: 6 });
  const clock = { now: () => new Date(Date.now() + 120_000) };
  const later = { ...ctx, platform: { ...ctx.platform, clock } };
  expect(await quote(later, { ...wanted, quantity: 3 })).toEqual({ credits: 14, priceId: id });
});
