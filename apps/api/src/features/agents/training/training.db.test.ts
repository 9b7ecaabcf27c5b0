import { expect } from 'vitest';
import { ask } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aConversation, aMessage } from '../../../../test/conversations';
import { listAudit } from '../../../../test/deeds';
import { aMember, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { forget } from '../../../../test/turns';
import { withTenant } from '../../../platform/db';
import { receiveMessage } from '../../conversations';
import { listTurns } from '../why/read-turns';
import { activateModel, deactivateModel } from './activate-model';
import {
  addExamples,
  labelMessage,
  listExamples,
  listLabels,
  removeExamples,
  updateExample,
} from './manage-examples';
import { guessIntent, listModels, readModel } from './read-models';
import { train } from './train';

const about = {
  sailing: [
    'sail the boat',
    'hoist the sail',
    'a sailing lesson',
    'rent a sailing boat',
    'sail to the island',
  ],
  baking: [
    'bake the bread',
    'a cake from the oven',
    'baking lesson',
    'bread and cake recipes',
    'the oven is hot',
  ],
};
const examples = Object.entries(about).flatMap(([label, texts]) =>
  texts.flatMap((text) => [text, `please ${text}`].map((words) => ({ text: words, label }))),
);
const add = (ctx: MemberCtx, given = examples) => addExamples(ctx, { examples: given, imported: false });

async function trained(ctx: MemberCtx): Promise<number> {
  await add(ctx);
  const { number } = await train(ctx);
  await ctx.platform.jobs.settle();
  return number;
}

test('examples are added, found, changed and removed; the last word on a text counts', async ({ ctx }) => {
  expect(await add(ctx)).toEqual({ added: 20, changed: 0 });
  const again = [{ text: 'sail the boat', label: 'boats' }];
  expect(await add(ctx, again)).toEqual({ added: 0, changed: 1 });
  expect((await listLabels(ctx)).items).toEqual([
    { label: 'baking', examples: 10 },
    { label: 'boats', examples: 1 },
    { label: 'sailing', examples: 9 },
  ]);
  const { items } = await listExamples(ctx, { search: 'OVEN', limit: 50 });
  expect(items).toHaveLength(4);
  const [first, second] = items;
  const change = { exampleId: first?.id ?? '', text: 'is the oven hot', label: 'baking' };
  expect(await updateExample(ctx, change)).toMatchObject({ text: 'is the oven hot' });
  const taken = updateExample(ctx, { ...change, text: second?.text ?? '' });
  await expect(taken).rejects.toMatchObject({ code: 'conflict' });
  await removeExamples(ctx, { exampleIds: [first?.id ?? ''] });
  expect((await listExamples(ctx, { search: 'oven', limit: 50 })).items).toHaveLength(3);
  const pages = await listExamples(ctx, { limit: 15 });
  const rest = await listExamples(ctx, { limit: 15, cursor: pages.nextCursor ?? '' });
  expect([pages.items.length, rest.items.length, rest.nextCursor]).toEqual([15, 4, null]);
});

test('a model is learnt beside the server, judged, activated, and understands what comes then', async ({
  ctx,
}) => {
  const number = await trained(ctx);
  const model = await readModel(ctx, { number });
  expect(model).toMatchObject({ number: 1, state: 'ready', examples: 20 });
  expect(model.accuracy).toBeGreaterThan(0.7);
  expect(model.report?.labels.map(({ label }) => label)).toEqual(['baking', 'sailing']);
  await activateModel(ctx, { number });
  expect((await guessIntent(ctx, { text: 'I want to rent a sail boat' })).items[0]?.name).toBe('sailing');
  // What nobody taught is known as before.
  const others = ['My parcel came broken, how do I send it back?', 'I want to talk to a person, please.'];
  const guessed = await Promise.all(
    others.map(async (text) => (await guessIntent(ctx, { text })).items[0]?.name),
  );
  expect(guessed).toEqual(['support', 'human-please']);
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, 'I want to rent a sail boat');
  await said(ctx, conversationId, 2);
  expect((await listTurns(ctx, { conversationId })).items).toMatchObject([{ intent: 'sailing' }]);
  await train(ctx);
  await expect(train(ctx)).rejects.toMatchObject({ code: 'conflict' });
  await ctx.platform.jobs.settle();
  await activateModel(ctx, { number: 2 });
  await activateModel(ctx, { number: 1 });
  expect((await listModels(ctx)).items).toMatchObject([
    { number: 2, state: 'ready' },
    { number: 1, state: 'active' },
  ]);
  await deactivateModel(ctx);
  expect((await guessIntent(ctx, { text: 'I want to rent a sail boat' })).items[0]?.name).not.toBe('sailing');
  const { items } = await listAudit(ctx, { limit: 2 });
  expect(items.map(({ action }) => action)).toEqual(['training.model-retired', 'training.model-activated']);
});

test('there is nothing to learn from a handful, or from one intent', async ({ ctx }) => {
  await expect(train(ctx)).rejects.toMatchObject({ code: 'conflict' });
  await add(ctx, examples.slice(0, 10));
  await expect(train(ctx)).rejects.toMatchObject({ code: 'conflict' });
});

test('what a visitor wrote is labelled by whoever answers', async ({ world, ctx, stranger }) => {
  const { conversationId } = await aConversation(ctx);
  const agent = await aMember(world, ctx, 'agent');
  const viewer = await aMember(world, ctx, 'viewer');
  const message = { conversationId, seq: 1, label: 'meals' };
  expect(await labelMessage(agent, message)).toEqual({ added: 1, changed: 0 });
  expect((await listExamples(viewer, { limit: 5 })).items).toMatchObject([
    { text: 'Is breakfast included?', label: 'meals', origin: 'message' },
  ]);
  await expect(labelMessage(viewer, message)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(labelMessage(stranger, message)).rejects.toMatchObject({ code: 'not-found' });
  await expect(labelMessage(agent, { ...message, seq: 9 })).rejects.toMatchObject({ code: 'not-found' });
});

test('what a visitor wrote goes with its conversation, also from what was said of a model', async ({
  ctx,
}) => {
  const { visitor, conversationId } = await aConversation(ctx);
  const text = 'The bread and the cake of the oven';
  await receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'text', text } }));
  await add(ctx);
  await labelMessage(ctx, { conversationId, seq: 2, label: 'sailing' });
  const { number } = await train(ctx);
  await ctx.platform.jobs.settle();
  const hurts = async () => ((await readModel(ctx, { number })).report?.worst ?? []).map(({ text }) => text);
  expect(await hurts()).toContain(text);
  await forget(ctx, { conversationId });
  expect(await hurts()).not.toContain(text);
  expect((await listExamples(ctx, { search: text, limit: 5 })).items).toEqual([]);
  const kept = await withTenant(ctx, (tx) => tx.intentModel.findMany({ select: { report: true } }));
  expect(JSON.stringify(kept)).not.toContain(text);
});

test('nobody learns from another, and only admins train', async ({ world, ctx, stranger }) => {
  const number = await trained(ctx);
  const agent = await aMember(world, ctx, 'agent');
  expect((await listExamples(stranger, { limit: 5 })).items).toEqual([]);
  expect((await listLabels(stranger)).items).toEqual([]);
  expect((await listModels(stranger)).items).toEqual([]);
  await expect(readModel(stranger, { number })).rejects.toMatchObject({ code: 'not-found' });
  await expect(activateModel(stranger, { number })).rejects.toMatchObject({ code: 'not-found' });
  await expect(guessIntent(stranger, { text: 'x', number })).rejects.toMatchObject({ code: 'not-found' });
  await expect(train(stranger)).rejects.toMatchObject({ code: 'conflict' });
  for (const deed of [train(agent), add(agent), activateModel(agent, { number }), deactivateModel(agent)])
    await expect(deed).rejects.toMatchObject({ code: 'forbidden' });
  const { items } = await listExamples(ctx, { limit: 1 });
  const exampleIds = [items[0]?.id ?? ''];
  await expect(removeExamples(stranger, { exampleIds })).rejects.toMatchObject({ code: 'not-found' });
});

test('of two first trainings at once one is made', async ({ ctx }) => {
  await add(ctx);
  const outcomes = await Promise.allSettled([train(ctx), train(ctx)]);
  const failed = outcomes.filter(({ status }) => status === 'rejected');
  expect(failed).toMatchObject([{ reason: { code: 'conflict' } }]);
});
