import { expect } from 'vitest';
import { ask, handBack, know, memberSays, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

test('a question is answered to the letter, with its source', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, question);
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer).toMatchObject({ seq: 2, author: { kind: 'agent', name: 'Ada' } });
  expect(answer?.body).toMatchObject({
    kind: 'text',
    text: expect.stringContaining('from 7 to 10'),
    sources: [{ title: 'Breakfast' }],
  });
});

test('what nobody knows is said to be unknown, and a second time a person is called', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { more, conversationId } = await ask(ctx, 'Do you repair bicycles?');
  const [, unknown] = await said(ctx, conversationId, 2);
  expect(unknown?.body.kind).toBe('chips');
  await more('Can I charge my submarine?');
  await said(ctx, conversationId, 5);
  expect(await standing(ctx, conversationId)).toMatchObject({
    status: 'escalated',
    answeredBy: 'people',
    escalation: { reason: 'uncertain' },
  });
});

test('whoever asks for a person gets one, and agents are silent until it is handed back', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { more, conversationId } = await ask(ctx, 'I want to talk to a human please');
  await said(ctx, conversationId, 3);
  await more(question);
  await memberSays(ctx, conversationId, 'I am here.');
  const messages = await said(ctx, conversationId, 5);
  expect(messages.map(({ author }) => author.kind)).toEqual([
    'contact',
    'agent',
    'system',
    'contact',
    'member',
  ]);
  await more(question);
  await handBack(ctx, conversationId);
  const [, , , , , , answer] = await said(ctx, conversationId, 7);
  expect(answer).toMatchObject({ author: { kind: 'agent' } });
  const last = await withTenant(ctx, (tx) => tx.turn.findFirst({ orderBy: { toSeq: 'desc' } }));
  expect(last).toMatchObject({ fromSeq: 6, toSeq: 6, replySeq: 7 });
});

test('an agent that is off leaves the conversation to people', async ({ ctx }) => {
  await anAgent(ctx, { config: { replyMode: 'off' } });
  const { conversationId } = await ask(ctx, question);
  await expect.poll(async () => (await standing(ctx, conversationId)).answeredBy).toBe('people');
});
