import { expect } from 'vitest';
import { aClientId, aConversation, aMessage } from '../../../../test/conversations';
import { test } from '../../../../test/fixtures';
import { aVisitor } from '../../../../test/visitors';
import { getConversation, readMessages } from '../inbox/get-conversation';
import { markRead } from '../inbox/mark-read';
import { closeConversation } from '../inbox/move-conversation';
import { reply } from '../messages/reply';
import { receiveMessage } from './receive-message';
import { startConversation } from './start-conversation';

const many = 12;
const times = <Result>(count: number, make: (at: number) => Result) =>
  Array.from({ length: count }, (_, at) => make(at));
const seqs = (messages: { seq: number }[]) => messages.map(({ seq }) => seq);

test('a message that is resent while it is being stored is stored once', async ({ ctx }) => {
  const { visitor, conversationId } = await aConversation(ctx, { messages: 0 });
  const frame = aMessage(conversationId);
  const answers = await Promise.all(times(many, () => receiveMessage(visitor, frame)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const { messages } = await readMessages(ctx, { conversationId, limit: 100 });
  expect(messages).toHaveLength(1);
  expect((await getConversation(ctx, { conversationId })).conversation).toMatchObject({
    lastSeq: 1,
    unread: 1,
  });
});

test('a closed conversation is reopened once, whoever comes first', async ({ ctx }) => {
  const { visitor, conversationId } = await aConversation(ctx);
  await closeConversation(ctx, { conversationId });
  await Promise.all(times(many, () => receiveMessage(visitor, aMessage(conversationId))));
  const { messages } = await readMessages(ctx, { conversationId, limit: 100 });
  expect(seqs(messages)).toEqual(times(many + 3, (at) => at + 1));
  expect(messages.filter(({ body }) => body.kind === 'system' && body.event === 'reopened')).toHaveLength(1);
});

test('a conversation that is begun many times at once is one', async ({ ctx }) => {
  const visitor = await aVisitor(ctx);
  const { clientId, body } = aMessage('');
  const asked = { clientId: aClientId(), message: { clientId, body } };
  const answers = await Promise.all(times(many, () => startConversation(visitor, asked)));
  expect(new Set(answers.map(({ conversation }) => conversation.id)).size).toBe(1);
  expect(new Set(answers.map(({ message }) => message?.id)).size).toBe(1);
});

test('both sides at once leave no gap, and the counts come out right', async ({ ctx }) => {
  const { visitor, conversationId } = await aConversation(ctx, { messages: 0 });
  const text = { kind: 'text', text: 'Both at once' } as const;
  await Promise.all(
    times(many, async (at) => {
      if (at % 3 === 0) await reply(ctx, { conversationId, body: text });
      else await receiveMessage(visitor, aMessage(conversationId));
      if (at % 4 === 0) await markRead(ctx, { conversationId, seq: at });
    }),
  );
  const { messages } = await readMessages(ctx, { conversationId, limit: 100 });
  expect(seqs(messages)).toEqual(times(many, (at) => at + 1));
  const { conversation } = await getConversation(ctx, { conversationId });
  const unread = messages.filter(
    ({ seq, author }) => seq > conversation.teamReadSeq && author.kind === 'contact',
  );
  expect(conversation).toMatchObject({ lastSeq: many, unread: unread.length });
  expect([...messages].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.seq - b.seq)).toEqual(
    messages,
  );
});
