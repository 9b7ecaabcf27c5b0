import { expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../../../../test/a-folder';
import { said } from '../../../../test/agents';
import { able, speak } from '../../../../test/attachments';
import { aConversation } from '../../../../test/conversations';
import { testUrl } from '../../../../test/db';
import { spawnChild } from '../../../../test/db/spawn-child';
import { aNodeThatAnswers } from '../../../../test/node-that-answers';
import { says } from '../../../../test/vendors';
import { json } from '../../../../test/vendors/speech';
import { withTenant } from '../../../platform/db';

const heard = { status: 200, body: { text: 'When is breakfast served?' } };

test('a node that is killed while it listens: another listens, once more, and the minute is paid once', {
  timeout: 120_000,
}, async () => {
  let file = '';
  const dataDir = aFolder();
  const settings = (fake: Parameters<typeof able>[0]) => {
    const made = able(fake);
    file = made.PARLEY_MODELS_FILE;
    return { ...made, PARLEY_DATA_DIR: dataDir };
  };
  const { fake, db, platform, ctx } = await aNodeThatAnswers({
    settings,
    answer: says('Breakfast is from 7 to 10. [1]'),
  });
  const child = spawnChild('turn-node', await testUrl(), fake.url, file, dataDir);
  onTestFinished(() => child.kill());
  expect(await child.nextLine()).toBe('working');
  const killed = new Promise<void>((resolve) => {
    fake.nextHeard.push(async (response) => {
      await child.kill('SIGKILL');
      json(response, heard);
      resolve();
    });
  });
  fake.nextHeard.push((response) => json(response, heard));
  const { visitor, conversationId } = await aConversation(ctx, { messages: 0 });
  await speak(visitor, conversationId);
  await killed;

  // Its lease runs out.
  await db.query(`UPDATE answering SET due_at = now() - interval '1 second' WHERE id = $1`, [conversationId]);
  platform.turns.start();
  await expect
    .poll(async () => (await said(ctx, conversationId, 1)).at(-1)?.author.kind, { timeout: 30_000 })
    .toBe('agent');
  const kept = await withTenant(ctx, async (tx) => ({
    readings: await tx.fileReading.count(),
    charges: await tx.creditEntry.count({ where: { kind: 'settle', unit: 'transcription-minute' } }),
    turns: await tx.turn.count({ where: { conversationId, outcome: 'answered' } }),
  }));
  expect(kept).toEqual({ readings: 1, charges: 1, turns: 1 });
  expect(fake.asked.filter(({ path }) => path.endsWith('/transcriptions'))).toHaveLength(2);
});
