import { expect, onTestFinished, test } from 'vitest';
import { ask } from '../../../../test/agent-talk';
import { said } from '../../../../test/agents';
import { testUrl } from '../../../../test/db';
import { spawnChild } from '../../../../test/db/spawn-child';
import { aNodeThatAnswers } from '../../../../test/node-that-answers';
import { says } from '../../../../test/vendors';
import { withTenant } from '../../../platform/db';

const many = 12;

test('two nodes that find the same conversations answer each of them once', {
  timeout: 120_000,
}, async () => {
  const answer = says('Breakfast is from 7 to 10. [1]');
  const { fake, db, platform, ctx } = await aNodeThatAnswers({ answer });
  // In other words each: what was answered before is not asked again.
  const questions = Array.from({ length: many }, (_, at) => `When is breakfast served at table ${at + 1}?`);
  const talks = await Promise.all(questions.map((question) => ask(ctx, question)));

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
