import { describe, expect } from 'vitest';
import { withOperator, withTenant } from '../src/platform/db';
import { systemCtx } from '../src/platform/system-ctx';
import { aTill, type Till, type Untold, workNotices } from './billing';
import { rewindOf } from './billing-rewind';
import { begin, type Story } from './billing-stories';
import { dyingNode } from './dying-node';
import { anOwner } from './factories';
import { test } from './fixtures';
import { mulberry } from './ledger-chaos/random';
import type { World } from './world';

/** What is told is handled here, and by nobody else. */
async function aStill(world: World, story: Story) {
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const till = await aTill(world, await anOwner(world));
  till.at(begin);
  await till.sandbox.advance(new Date(begin));
  return { till, steps: story.steps(till) };
}

/** All that may be known of a workspace's money. */
async function stateOf({ ctx: { tenantId, ...ctx } }: Till) {
  return withTenant({ ...ctx, tenantId }, async (tx) => {
    const account = await tx.creditAccount.findUnique({ where: { tenantId } });
    const entries = await tx.creditEntry.findMany({ where: { tenantId } });
    const purchases = await tx.creditPurchase.findMany({ where: { tenantId } });
    const row = await tx.tenantSubscription.findUnique({ where: { tenantId } });
    return {
      balance: `${account?.monthly} ${account?.lasting} ${account?.owed}`,
      entries: entries
        .map(({ businessKey, monthly, lasting }) => `${businessKey} ${monthly} ${lasting}`)
        .sort(),
      purchases: purchases.map(({ state, reversed }) => `${state} ${reversed}`).sort(),
      plan: row && `${row.planKey} ${row.phase} ${row.interval}`,
    };
  });
}

const oneOfEach = (told: readonly Untold[]) => [...new Map(told.map((each) => [each.about, each])).values()];

/** Every order of these, those that are about the same counted as one. */
function ordersOf(told: readonly Untold[]): Untold[][] {
  if (told.length === 0) return [[]];
  return oneOfEach(told).flatMap((first) =>
    ordersOf(told.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

/** Where PostgreSQL goes through all of them, PGlite goes through one in five, each told in another way. */
const stride = process.env.PARLEY_TEST_SPARSE ? 5 : 1;
const some = <Each>(all: Each[]) => [...all.entries()].filter(([at]) => at % stride === 0);

/** In this order: some twice, some under another id, and now and then the node dies over it. */
async function tellAll({ platform }: Till, order: readonly Untold[], seed: number): Promise<void> {
  for (const [at, told] of order.entries()) {
    await told.tell();
    if ((seed + at) % 3 === 0) await told.tell();
    if ((seed + at) % 3 === 1) await told.tellAnew();
    if ((seed + at) % 4 === 0) await dieOver(platform, 1 + ((seed + at) % 13));
    if ((seed + at) % 2 === 0) await workNotices(platform);
  }
  await workNotices(platform);
}

async function dieOver(platform: Till['platform'], lastStep: number): Promise<boolean> {
  const node = dyingNode(platform, lastStep);
  await workNotices(node.platform).catch((error) => {
    if (!node.died()) throw error;
  });
  return node.died();
}

/** As if a crash had come after each deed and before its mark. */
async function tellAgain({ platform }: Till): Promise<void> {
  await withOperator(systemCtx(platform, 'test'), (tx) =>
    tx.paymentEvent.updateMany({ data: { state: 'waiting' } }),
  );
  await workNotices(platform);
}

async function lived(world: World, story: Story) {
  const { till, steps } = await aStill(world, story);
  for (const step of steps) await step();
  const told = (await till.untold()).filter(({ type }) => story.about.test(type));
  return { till, told, rewind: await rewindOf(till) };
}

/** The tests of one story. */
export function endsAlike(story: Story): void {
  describe(story.name, () => tellInEveryWay(story));
}

function tellInEveryWay(story: Story): void {
  test('ends alike, in whatever order it is told', async ({ world }) => {
    const { till, told, rewind } = await lived(world, story);
    const orders = some(ordersOf(told));
    expect(told.length).toBeGreaterThanOrEqual(3);
    const ends = new Set<string>();
    for (const [seed, order] of orders) {
      await rewind();
      await tellAll(till, order, seed);
      ends.add(JSON.stringify(await stateOf(till)));
    }
    await tellAgain(till);
    ends.add(JSON.stringify(await stateOf(till)));
    expect([...ends].map((end) => JSON.parse(end))).toEqual([expect.objectContaining(story.expected)]);
  }, 300_000);

  test('ends alike, at whatever step a node dies', async ({ world }) => {
    const { till, told, rewind } = await lived(world, story);
    let lastStep = 0;
    for (let died = true; died; ) {
      lastStep += stride;
      await rewind();
      for (const each of oneOfEach(told)) await each.tell();
      died = await dieOver(till.platform, lastStep);
      await workNotices(till.platform);
      expect(await stateOf(till)).toMatchObject(story.expected);
    }
    expect(lastStep).toBeGreaterThan(20);
  }, 300_000);

  test('ends alike, however late it is told while it goes on', async ({ world }) => {
    for (const seed of [1, 2]) {
      const random = mulberry(seed);
      const { till, steps } = await aStill(world, story);
      let waiting: Untold[] = [];
      for (const step of steps) {
        await step();
        waiting = [...waiting, ...(await till.untold())].sort(() => random() - 0.5);
        await tellAll(till, waiting.splice(0, Math.floor(random() * (waiting.length + 1))), seed);
      }
      await tellAll(till, waiting, seed);
      expect(await stateOf(till)).toMatchObject(story.expected);
    }
  }, 300_000);
}
