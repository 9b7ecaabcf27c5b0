import { expect, onTestFinished, test } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { testNode, testUrl } from '../../../../test/db';
import { spawnChild } from '../../../../test/db/spawn-child';
import { anOwner } from '../../../../test/factories';
import { chain } from '../../../../test/models';
import { says, startFakeModels } from '../../../../test/vendors';
import { createWorld } from '../../../../test/world';
import { withTenant } from '../../../platform/db';
import { systemCtx } from '../../../platform/system-ctx';
import { grantCredits, seedPrices } from '../../billing';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const many = 12;

test('two nodes that find the same conversations answer each of them once', {
  timeout: 120_000,
}, async () => {
  const fake = await startFakeModels({ answer: says('Breakfast is from 7 to 10. [1]') });
  const db = await testNode();
  const world = await createWorld(db, { PARLEY_MODELS_URL: fake.url, PARLEY_MODELS_KEY: 'sk-of-nobody' });
  const { platform, end } = world;
  onTestFinished(async () => {
    await platform.turns.stop(1000);
    await end();
    await fake.close();
  });
  await seedPrices(systemCtx(platform, 'test'));
  const ctx = await anOwner(world);
  await grantCredits(ctx, { key: 'test', amount: 1000, purse: 'lasting', reason: 'To be spent' });
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] }, startsTurns: false });
  const talks = await Promise.all(Array.from({ length: many }, () => ask(ctx, 'When is breakfast served?')));

  const child = spawnChild('turn-node', await testUrl(), fake.url);
  expect(await child.nextLine()).toBe('working');
  onTestFinished(() => child.kill('SIGKILL'));
  platform.turns.start();
  for (const { conversationId } of talks) await said(ctx, conversationId, 2);
  const open = () =>
    db.query('SELECT id FROM answering WHERE due_at IS NOT NULL AND tenant_id = $1', [ctx.tenantId]);
  await expect.poll(async () => (await open()).length).toBe(0);

  for (const { conversationId } of talks) {
    const messages = await said(ctx, conversationId, 2);
    expect(messages.map(({ author }) => author.kind)).toEqual(['contact', 'agent']);
  }
  const kept = await withTenant(ctx, async (tx) => ({
    turns: await tx.turn.count(),
    charges: await tx.creditEntry.count({ where: { kind: 'settle' } }),
  }));
  expect(kept).toEqual({ turns: many, charges: many });
  expect(fake.asked).toHaveLength(many);
});
