import { expect } from 'vitest';
import { anAgent, said } from '../../../../test/agents';
import { aClientId, aMessage } from '../../../../test/conversations';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aCollection } from '../../../../test/knowledge';
import { aVisitor } from '../../../../test/visitors';
import { receiveMessage, startConversation } from '../../conversations';
import { giveToAgents } from '../../conversations/answering/give-to-agents';
import { getConversation } from '../../conversations/inbox/get-conversation';
import { reply } from '../../conversations/messages/reply';
import { putTexts } from '../../knowledge/texts/put-texts';
import { PutTexts } from '../../knowledge/texts/schemas';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

async function know(ctx: MemberCtx, texts: Record<string, string>) {
  const { id: collectionId } = await aCollection(ctx);
  const given = Object.entries(texts).map(([title, words]) => ({ title, text: words }));
  await putTexts(ctx, { collectionId, texts: PutTexts.shape.texts.parse(given) });
}

async function ask(ctx: MemberCtx, question: string) {
  const visitor = await aVisitor(ctx);
  const message = { clientId: aClientId(), body: text(question) };
  const { conversation } = await startConversation(visitor, { clientId: aClientId(), message });
  return { visitor, conversationId: conversation.id };
}

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };

test('a question is answered to the letter, with its source', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, 'When is breakfast served?');
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
  const { visitor, conversationId } = await ask(ctx, 'Do you repair bicycles?');
  const [, unknown] = await said(ctx, conversationId, 2);
  expect(unknown?.body.kind).toBe('chips');
  await receiveMessage(visitor, aMessage(conversationId, { body: text('Can I charge my submarine?') }));
  await said(ctx, conversationId, 5);
  const { conversation } = await getConversation(ctx, { conversationId });
  expect(conversation).toMatchObject({
    status: 'escalated',
    answeredBy: 'people',
    escalation: { reason: 'uncertain' },
  });
});

test('whoever asks for a person gets one, and agents are silent until it is handed back', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { visitor, conversationId } = await ask(ctx, 'I want to talk to a human please');
  await said(ctx, conversationId, 3);
  await receiveMessage(visitor, aMessage(conversationId, { body: text('When is breakfast served?') }));
  await reply(ctx, { conversationId, body: text('I am here.') });
  const messages = await said(ctx, conversationId, 5);
  expect(messages.map(({ author }) => author.kind)).toEqual([
    'contact',
    'agent',
    'system',
    'contact',
    'member',
  ]);
  await receiveMessage(visitor, aMessage(conversationId, { body: text('When is breakfast served?') }));
  await giveToAgents(ctx, { conversationId });
  const [, , , , , , answer] = await said(ctx, conversationId, 7);
  expect(answer).toMatchObject({ author: { kind: 'agent' } });
});
