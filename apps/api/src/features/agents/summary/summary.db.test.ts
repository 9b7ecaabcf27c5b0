import { expect, test as plain } from 'vitest';
import { ask, handBack, know, memberSays } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { hear } from '../../../../test/conversations';
import { escalateConversation, readSummary, wantSummary } from '../../../../test/desk';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { putSummary } from '../../conversations';
import { sumUp } from './sum-up';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

const summaryOf = async (ctx: MemberCtx, conversationId: string) =>
  (await readSummary(ctx, { conversationId })).summary;

async function called(ctx: MemberCtx) {
  await know(ctx, hotel);
  await anAgent(ctx);
  const talk = await ask(ctx, question);
  await said(ctx, talk.conversationId, 2);
  await talk.more('I am Mara, and we are 4 people. Please get me a human.');
  await said(ctx, talk.conversationId, 5);
  return talk;
}

test('whoever is called finds it summed up, of what was said to the letter', async ({ ctx }) => {
  const told = await hear(ctx, rooms.team);
  const { conversationId } = await called(ctx);
  await expect.poll(() => summaryOf(ctx, conversationId)).not.toBeNull();
  expect(await summaryOf(ctx, conversationId)).toMatchObject({
    text: expect.stringContaining(`asked: “${question}” Answer: “Breakfast is served from 7 to 10`),
    keyPoints: expect.arrayContaining(['I am Mara, and we are 4 people.']),
    actionItems: [],
    upToSeq: 5,
    behind: 0,
    writtenBy: 'house',
  });
  expect(told.frames).toContainEqual({ t: 'summary', conversationId });
});

test('it is refreshed when that is wanted, and only where something is new', async ({ ctx }) => {
  const { conversationId, more } = await called(ctx);
  await expect.poll(() => summaryOf(ctx, conversationId)).not.toBeNull();
  expect(await wantSummary(ctx, { conversationId })).toEqual({ wanted: false });
  await more('Is there a lift?');
  expect(await summaryOf(ctx, conversationId)).toMatchObject({ behind: 1 });
  expect(await wantSummary(ctx, { conversationId })).toEqual({ wanted: true });
  await expect.poll(async () => (await summaryOf(ctx, conversationId))?.behind).toBe(0);
  expect(await summaryOf(ctx, conversationId)).toMatchObject({
    actionItems: expect.arrayContaining(['Answer: “Is there a lift?”']),
  });
});

test('a member who calls others finds it too', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, question);
  await said(ctx, conversationId, 2);
  await escalateConversation(ctx, { conversationId });
  await expect.poll(() => summaryOf(ctx, conversationId)).not.toBeNull();
});

test('what has left the window is summed up while it goes on', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId, more } = await ask(ctx, question);
  for (let count = 2; count < 24; count += 2) {
    await said(ctx, conversationId, count);
    await more(question);
  }
  await expect.poll(async () => (await summaryOf(ctx, conversationId))?.upToSeq ?? 0).toBeGreaterThan(20);
});

test('of two who sum up at once, whoever has read further is kept', async ({ ctx }) => {
  const { conversationId } = await called(ctx);
  await expect.poll(() => summaryOf(ctx, conversationId)).not.toBeNull();
  const late = {
    conversationId,
    text: 'Late',
    keyPoints: [],
    actionItems: [],
    upToSeq: 3,
    writtenBy: 'house',
  };
  expect(await putSummary(ctx, late)).toBe(false);
  expect(await putSummary(ctx, { ...late, upToSeq: 99 })).toBe(true);
});

const written = {
  text: 'Mara asked when breakfast is served, and was told 7 to 10.',
  keyPoints: ['They are 4 people.'],
  actionItems: ['Call back'],
};
const entriesOf = (ctx: MemberCtx) =>
  withTenant(ctx, (tx) =>
    // What the plan gives may come at any time.
    tx.creditEntry.findMany({ where: { kind: { not: 'grant' } }, orderBy: { number: 'asc' } }),
  );
const signal = () => AbortSignal.timeout(20_000);

async function aModelTalk(answer = says(JSON.stringify(written))) {
  const { fake, ctx, world } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Breakfast is from 7 to 10. [1]');
  const talk = await ask(ctx, `${question} We are 4 people.`);
  await said(ctx, talk.conversationId, 2);
  const before = (await entriesOf(ctx)).length;
  fake.answer = answer;
  await sumUp(world.platform, {
    tenantId: ctx.tenantId,
    conversationId: talk.conversationId,
    signal: signal(),
  });
  const entries = (await entriesOf(ctx)).slice(before).map(({ kind, reason }) => ({ kind, reason }));
  return { fake, ctx, world, entries, ...talk };
}

plain('a model of the agent’s writes it, and is paid once', async () => {
  const { fake, ctx, entries, conversationId, world } = await aModelTalk();
  expect(await summaryOf(ctx, conversationId)).toMatchObject({
    ...written,
    writtenBy: 'compatible',
    upToSeq: 2,
  });
  expect(entries).toMatchObject([{ kind: 'hold' }, { kind: 'settle', reason: 'A summary for the team' }]);
  const asked = fake.asked.length;
  await sumUp(world.platform, { tenantId: ctx.tenantId, conversationId, signal: signal() });
  expect(fake.asked).toHaveLength(asked);
});

plain('the next answer of the model knows it, as something said', async () => {
  const { fake, ctx, conversationId, more } = await aModelTalk();
  await memberSays(ctx, conversationId, 'One moment.');
  await handBack(ctx, conversationId);
  fake.answer = says('It costs 18 euros. [1]');
  await more('What does it cost?');
  await said(ctx, conversationId, 5);
  const { text, keyPoints, actionItems } = written;
  const told = [
    text,
    ...keyPoints.map((each) => `- ${each}`),
    ...actionItems.map((each) => `- To do: ${each}`),
  ];
  expect(fake.asked.at(-1)?.system).toContain(`<summary>\n${told.join('\n')}\n</summary>`);
});

plain.for([
  ['figures that nobody named', JSON.stringify({ ...written, text: 'Mara was promised 99 euros back.' })],
  ['no JSON', 'I would rather talk about the weather.'],
  ['another shape', JSON.stringify({ text: 'Yes', keyPoints: 'none', actionItems: [] })],
])('%s: the house writes it, for nothing', async ([, answer]) => {
  const { ctx, entries, conversationId } = await aModelTalk(says(answer as string));
  expect(await summaryOf(ctx, conversationId)).toMatchObject({ writtenBy: 'house' });
  expect(entries).toMatchObject([{ kind: 'hold' }, { kind: 'release' }]);
});
