import { expect, test } from 'vitest';
import { ask, know, memberSays } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aWorldOfModels, chain } from '../../../../test/models';
import { type Answer, says } from '../../../../test/vendors';
import { withTenant } from '../../../platform/db';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';
const spoken = says('Breakfast is from 7 to 10. [1]');

function aSignal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** A model that thinks until it is let speak. */
function slow() {
  const asked = aSignal();
  const spoke = aSignal();
  const answer: Answer = async (response, request) => {
    asked.give();
    await Promise.race([spoke.given, request.closed]);
    if (!response.destroyed) await spoken(response, request);
  };
  return { answer, asked: asked.given, speak: spoke.give };
}

async function aTalk() {
  const { fake, ctx, world } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  const first = slow();
  fake.next.push(first.answer);
  fake.answer = spoken;
  const talk = await ask(ctx, question);
  await first.asked;
  return { fake, ctx, world, first, ...talk };
}

const turnsOf = (ctx: Parameters<typeof withTenant>[0]) =>
  withTenant(ctx, (tx) => tx.turn.findMany({ orderBy: { createdAt: 'asc' } }));
const holdsOf = (ctx: Parameters<typeof withTenant>[0]) => withTenant(ctx, (tx) => tx.creditHold.findMany());

test('what is written meanwhile is the next turn’s, and one at a time', async () => {
  const { fake, ctx, first, more, conversationId } = await aTalk();
  await more('And what does it cost?');
  await more('For two people?');
  first.speak();
  const messages = await said(ctx, conversationId, 5);
  expect(messages.map(({ author }) => author.kind)).toEqual([
    'contact',
    'contact',
    'contact',
    'agent',
    'agent',
  ]);
  expect(fake.asked).toHaveLength(2);
  expect(fake.asked[1]?.said.at(-1)?.text).toContain('And what does it cost?\nFor two people?');
  expect(await turnsOf(ctx)).toMatchObject([
    { fromSeq: 1, toSeq: 1, replySeq: 4 },
    { fromSeq: 2, toSeq: 3, replySeq: 5 },
  ]);
});

test('“stop” breaks the answer off, and costs nothing', async () => {
  const { fake, ctx, more, conversationId } = await aTalk();
  await more('stop');
  const messages = await said(ctx, conversationId, 3);
  expect(messages[2]).toMatchObject({ author: { kind: 'agent' } });
  expect((await turnsOf(ctx)).map(({ outcome }) => outcome)).toEqual(['stopped', 'answered']);
  await expect.poll(() => fake.open()).toBe(0);
  expect(await holdsOf(ctx)).toMatchObject([{ state: 'released' }]);
});

test('a member who answers first is not talked over, and nothing is charged', async () => {
  const { ctx, first, conversationId } = await aTalk();
  await memberSays(ctx, conversationId, 'From 7, see you there.');
  first.speak();
  await expect.poll(async () => (await turnsOf(ctx)).map(({ outcome }) => outcome)).toEqual(['overtaken']);
  expect(await said(ctx, conversationId, 2)).toHaveLength(2);
  expect(await holdsOf(ctx)).toMatchObject([{ state: 'released' }]);
});
