import { expect, test } from 'vitest';
import { ask, know } from '../../../../../test/agent-talk';
import { anAgent, said } from '../../../../../test/agents';
import { aWorldOfModels, chain } from '../../../../../test/models';
import { says } from '../../../../../test/vendors';
import { withTenant } from '../../../../platform/db';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

async function aHotel() {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Breakfast is from 7 to 10. [1]');
  const answerTo = async (text: string) => {
    const { conversationId, more } = await ask(ctx, text);
    const [, answer] = await said(ctx, conversationId, 2);
    return { conversationId, more, body: answer?.body };
  };
  return { fake, ctx, answerTo };
}

test('who asks first of all what another asked is answered alike, at once and for nothing', async () => {
  const { fake, ctx, answerTo } = await aHotel();
  const first = await answerTo(question);
  const second = await answerTo(question);
  expect(second.body).toEqual(first.body);
  expect(fake.asked).toHaveLength(1);
  const entries = await withTenant(ctx, (tx) => tx.creditEntry.findMany({ where: { kind: 'hold' } }));
  expect(entries).toHaveLength(1);
  const turns = await withTenant(ctx, (tx) => tx.turn.findMany({ orderBy: { createdAt: 'asc' } }));
  expect(turns.map(({ provider, credits }) => [provider, credits > 0])).toEqual([
    ['compatible', true],
    ['compatible', false],
  ]);
});

test('what the business knows by now is answered anew, and so is what hangs on a conversation', async () => {
  const { fake, ctx, answerTo } = await aHotel();
  const { conversationId, more } = await answerTo(question);
  await more(question);
  await said(ctx, conversationId, 4);
  expect(fake.asked).toHaveLength(2);
  await know(ctx, { 'Breakfast on Sundays': 'On Sundays breakfast is served from 8 to 11.' });
  await answerTo(question);
  expect(fake.asked).toHaveLength(3);
});

test('an answer that could not be said is not kept', async () => {
  const { fake, answerTo } = await aHotel();
  fake.answer = says('Breakfast costs 99 euros. [1]');
  await answerTo(question);
  expect(fake.asked).toHaveLength(3);
  fake.answer = says('Breakfast is from 7 to 10. [1]');
  expect((await answerTo(question)).body).toMatchObject({ text: 'Breakfast is from 7 to 10. [1]' });
  expect(fake.asked).toHaveLength(4);
});
