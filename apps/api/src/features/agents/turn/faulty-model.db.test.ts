import { expect, test, vi } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { hear } from '../../../../test/conversations';
import { aWorldOfModels, chain } from '../../../../test/models';
import { type Answer, says } from '../../../../test/vendors';
import * as faults from '../../../../test/vendors/faults';
import { aVisitor } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';
const soon = { PARLEY_MODELS_FIRST_WORD_SECONDS: '1', PARLEY_MODELS_SILENCE_SECONDS: '1' };

async function answeredBy(answer: Answer) {
  const { fake, ctx } = await aWorldOfModels(soon);
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = answer;
  const visitor = await aVisitor(ctx);
  const told = await hear(visitor, rooms.contact(visitor.actor.contactId));
  const startedAt = performance.now();
  const { conversationId } = await ask(ctx, question, visitor);
  const messages = await said(ctx, conversationId, 2);
  const tookMs = performance.now() - startedAt;
  const kept = await withTenant(ctx, async (tx) => ({
    holds: (await tx.creditHold.findMany()).map(({ state }) => state),
    charges: await tx.creditEntry.count({ where: { kind: 'settle' } }),
    turns: await tx.turn.findMany(),
  }));
  return { fake, told, messages, tookMs, ...kept };
}

const { fails } = faults;

test.each([
  ['401', fails(401)],
  ['429 with Retry-After', fails(429, { 'retry-after': '7' })],
  ['500', fails(500)],
  ['a hang', faults.silence],
  ['headers and a hang', faults.headersOnly],
  ['a cut at once', faults.cutAtOnce],
  ['a cut in the first sentence', faults.cutMidway],
  ['a hang in the first sentence', faults.silentMidway],
  ['garbage', faults.garbage],
  ['a 200 with an error', faults.errorIn200],
  ['an error in the stream', faults.errorInStream],
  ['a page', faults.page],
  ['nothing', says({ pieces: [] })],
])('%s: the house answers once, in time, for nothing', async (_, answer) => {
  const { fake, told, messages, tookMs, holds, charges, turns } = await answeredBy(answer);
  expect(messages).toHaveLength(2);
  expect(messages[1]?.body).toMatchObject({ text: expect.stringContaining('from 7 to 10') });
  expect([holds, charges, fake.asked.length]).toEqual([['released'], 0, 1]);
  expect(turns).toMatchObject([{ provider: 'house', outcome: 'answered', credits: 0 }]);
  expect(told.frames.filter((frame) => frame.t === 'draft' && frame.text !== null)).toEqual([]);
  expect(tookMs).toBeLessThan(10_000);
});

test.each([
  ['a cut', faults.cutAfter('Breakfast is from 7 to 10. [1] It costs 1')],
  ['a hang', faults.hangAfter('Breakfast is from 7 to 10. [1] It costs 1')],
])(
  '%s behind a whole sentence: that is kept, says that it is not all, and is charged once',
  async (_, answer) => {
    const { fake, messages, holds, charges, turns } = await answeredBy(answer);
    expect(messages[1]?.body).toMatchObject({
      kind: 'text',
      text: 'Breakfast is from 7 to 10. [1]\n\n(My answer was cut off here. Ask again if you need the rest.)',
      sources: [{ quote: expect.stringContaining('7 to 10') }],
    });
    expect([holds, charges, fake.asked.length]).toEqual([['settled'], 1, 1]);
    expect(turns).toMatchObject([{ provider: 'compatible', outcome: 'answered' }]);
    expect(JSON.stringify(turns[0]?.trace)).toContain('"partial":true');
  },
);

test('a key that cannot be opened any more keeps nobody waiting: the house answers', async () => {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  const { tenantId } = ctx;
  const key = { tenantId, provider: 'compatible', sealed: 'v1.of.another', hint: '9876', state: 'good' };
  const data = { ...key, createdBy: 'Ada', createdAt: new Date() };
  await withTenant(ctx, (tx) => tx.providerKey.create({ data }));
  const { conversationId } = await ask(ctx, question);
  const messages = await said(ctx, conversationId, 2);
  expect(messages[1]?.body).toMatchObject({ text: expect.stringContaining('from 7 to 10') });
  // Nor does somebody else’s key do for it.
  expect(fake.asked).toEqual([]);
});

test('nor does a mistake of ours on the way to a model', async () => {
  const { ctx, world } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  const asks = vi.spyOn(world.platform.models, 'stream').mockImplementation(() => {
    throw new TypeError('A mistake.');
  });
  const { conversationId } = await ask(ctx, question);
  const messages = await said(ctx, conversationId, 2);
  expect(messages[1]?.body).toMatchObject({ text: expect.stringContaining('from 7 to 10') });
  expect(asks).toHaveBeenCalledOnce();
  const holds = await withTenant(ctx, (tx) => tx.creditHold.findMany());
  expect(holds.map(({ state }) => state)).toEqual(['released']);
});
