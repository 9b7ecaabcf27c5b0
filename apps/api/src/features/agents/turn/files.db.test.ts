import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aMessage } from '../../../../test/conversations';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import type { aVisitor } from '../../../../test/visitors';
import { receiveMessage, storeUpload } from '../../conversations';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

type VisitorCtx = Awaited<ReturnType<typeof aVisitor>>;

async function send(visitor: VisitorCtx, conversationId: string, caption?: string) {
  const bytes = Readable.from([Buffer.from('Breakfast voucher of room 12')]);
  const { id } = await storeUpload(visitor, { name: 'breakfast.txt', bytes, declaredType: 'text/plain' });
  const body = { kind: 'file', fileId: id, ...(caption && { caption }) } as const;
  await receiveMessage(visitor, aMessage(conversationId, { body }));
}

test('a file without a word has come, is not looked into, and that is said in the language of the talk', async () => {
  const { ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx);
  const { visitor, conversationId } = await ask(ctx, 'Guten Tag, wann gibt es bei Ihnen das Frühstück?');
  await said(ctx, conversationId, 2);
  await send(visitor, conversationId);
  const answer = (await said(ctx, conversationId, 4)).at(-1);
  expect(answer?.body).toMatchObject({
    kind: 'chips',
    text: expect.stringContaining('angekommen'),
    chips: [{ label: 'Mit einem Menschen sprechen' }],
  });
});

test('what is written beside it is answered, and a model is told that it cannot see the file', async () => {
  const { ctx, fake } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Breakfast is from 7 to 10. [1] I cannot open your file, the team can.');
  const { visitor, conversationId } = await ask(ctx, question);
  await said(ctx, conversationId, 2);
  await send(visitor, conversationId, 'When is breakfast with this voucher?');
  await said(ctx, conversationId, 4);
  expect(fake.asked.at(-1)?.system).toContain('cannot see or hear');
  expect(fake.asked.at(-1)?.said.at(-1)?.text).toBe('When is breakfast with this voucher?');
  expect(fake.asked[0]?.system).not.toContain('cannot see or hear');
});
