import { expect, test } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { send } from '../../../../test/attachments';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a file without a word has come, is not looked into, and that is said in the language of the talk', async () => {
  const { ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx);
  const { visitor, conversationId } = await ask(ctx, 'Guten Tag, wann gibt es bei Ihnen das Frühstück?');
  await said(ctx, conversationId, 2);
  await send(visitor, conversationId, { name: 'breakfast.txt', bytes: Buffer.from('Voucher of room 12') });
  const answer = (await said(ctx, conversationId, 4)).at(-1);
  expect(answer?.body).toMatchObject({
    kind: 'chips',
    text: expect.stringContaining('angekommen'),
    chips: [{ label: 'Mit einem Menschen sprechen' }],
  });
});

test('what is written beside it is answered, and a model that sees nothing is told of it', async () => {
  const { ctx, fake } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Breakfast is from 7 to 10. [1] I cannot open your file, the team can.');
  const { visitor, conversationId } = await ask(ctx, question);
  await said(ctx, conversationId, 2);
  const caption = 'When is breakfast with this voucher?';
  await send(visitor, conversationId, { name: 'voucher.png', bytes: png, as: 'image', caption });
  await said(ctx, conversationId, 4);
  expect(fake.asked.at(-1)?.system).toContain('cannot see or hear');
  expect(fake.asked.at(-1)?.said.at(-1)?.text).toBe('When is breakfast with this voucher?');
  expect(fake.asked[0]?.system).not.toContain('cannot see or hear');
});
