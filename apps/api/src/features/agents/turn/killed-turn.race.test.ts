import { expect, test } from 'vitest';
import { ask } from '../../../../test/agent-talk';
import { said } from '../../../../test/agents';
import { testUrl } from '../../../../test/db';
import { spawnChild } from '../../../../test/db/spawn-child';
import { aNodeThatAnswers } from '../../../../test/node-that-answers';
import { says } from '../../../../test/vendors';
import { withTenant } from '../../../platform/db';

const spoken = says('Breakfast is from 7 to 10. [1]');

test('a node that is killed while a model speaks: another answers, once, and it is paid once', {
  timeout: 120_000,
}, async () => {
  const { fake, db, platform, ctx } = await aNodeThatAnswers();

  const child = spawnChild('turn-node', await testUrl(), fake.url);
  expect(await child.nextLine()).toBe('working');
  const killed = new Promise<void>((resolve) => {
    fake.answer = async (response) => {
      fake.answer = spoken;
      await child.kill('SIGKILL');
      response.destroy();
      resolve();
    };
  });
  const { conversationId } = await ask(ctx, 'When is breakfast served?');
  await killed;
  expect(await said(ctx, conversationId, 1)).toHaveLength(1);

  // Its lease runs out.
  await db.query(`UPDATE answering SET due_at = now() - interval '1 second' WHERE id = $1`, [conversationId]);
  platform.turns.start();
  const messages = await said(ctx, conversationId, 2);
  expect(messages.map(({ author }) => author.kind)).toEqual(['contact', 'agent']);
  expect(fake.asked).toHaveLength(2);
  const kept = await withTenant(ctx, async (tx) => ({
    turns: await tx.turn.findMany({ where: { conversationId } }),
    holds: (await tx.creditHold.findMany()).map(({ state }) => state).sort(),
    charges: await tx.creditEntry.count({ where: { kind: 'settle' } }),
  }));
  // What the dead one held comes back by the sweeper, when its time is over.
  expect(kept).toMatchObject({
    holds: ['open', 'settled'],
    charges: 1,
    turns: [{ outcome: 'answered', replySeq: 2 }],
  });
});
