import { describe, expect } from 'vitest';
import { aClientId, aConversation, aMessage } from '../../../../test/conversations';
import { test } from '../../../../test/fixtures';
import { aVisitor } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { getConversation, readMessages } from '../inbox/get-conversation';
import { reply } from '../messages/reply';
import { receiveMessage } from './receive-message';
import { startConversation } from './start-conversation';

const all = (conversationId: string) => ({ conversationId, limit: 100 });

describe('a visitor’s message', () => {
  test('is stored with the next seq, and the team has something to read', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    const { message } = await receiveMessage(visitor, aMessage(conversationId));
    expect(message).toMatchObject({ seq: 2, author: { kind: 'contact', id: visitor.actor.contactId } });
    const { conversation } = await getConversation(ctx, { conversationId });
    expect(conversation).toMatchObject({ lastSeq: 2, unread: 2, status: 'open' });
    expect(conversation.waitingSince).not.toBeNull();
  });

  test('that comes again is answered as the first was', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    const frame = aMessage(conversationId);
    const first = await receiveMessage(visitor, frame);
    const again = await receiveMessage(visitor, frame);
    expect(again).toEqual(first);
    expect((await readMessages(ctx, all(conversationId))).messages).toHaveLength(2);
  });

  test('in somebody else’s conversation is refused as if there were none', async ({ ctx, stranger }) => {
    const { conversationId } = await aConversation(ctx);
    for (const other of [await aVisitor(ctx), await aVisitor(stranger)]) {
      const attempt = receiveMessage(other, aMessage(conversationId));
      await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

test('an answer of the team ends the wait', async ({ ctx }) => {
  const { conversationId } = await aConversation(ctx);
  const { message, conversation } = await reply(ctx, {
    conversationId,
    body: { kind: 'text', text: 'It is.' },
  });
  expect(message).toMatchObject({ seq: 2, author: { kind: 'member', name: ctx.actor.name } });
  expect(conversation).toMatchObject({ unread: 0, waitingSince: null, teamReadSeq: 2 });
  expect(conversation.firstResponseAt).not.toBeNull();
});

test('a conversation that is begun twice is one, with its first message once', async ({ ctx }) => {
  const visitor = await aVisitor(ctx);
  const { clientId, body } = aMessage('');
  const asked = { clientId: aClientId(), message: { clientId, body } };
  const first = await startConversation(visitor, asked);
  const again = await startConversation(visitor, asked);
  expect(again).toEqual(first);
  expect(first).toMatchObject({ conversation: { lastSeq: 1 }, message: { seq: 1 } });
});

test('who begins a conversation was on a page, and members see which', async ({ ctx }) => {
  const visitor = await aVisitor(ctx);
  const page = { url: 'https://site.example/rooms', title: 'Rooms' };
  await startConversation(visitor, { clientId: aClientId(), page });
  await startConversation(visitor, { clientId: aClientId(), page: { url: 'about:blank', title: '' } });
  const visits = await withTenant(ctx, (tx) =>
    tx.pageVisit.findMany({ where: { contactId: visitor.actor.contactId } }),
  );
  expect(visits).toMatchObject([page]);
});
