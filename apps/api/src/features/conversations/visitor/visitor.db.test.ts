import { liveLimits } from '@parley/shared/live-constants';
import { describe, expect } from 'vitest';
import { aClientId, aConversation, aMessage, hear } from '../../../../test/conversations';
import { updateMessenger } from '../../../../test/deeds';
import { test } from '../../../../test/fixtures';
import { aVisitor } from '../../../../test/visitors';
import { rooms } from '../../../platform/live';
import { getConversation } from '../inbox/get-conversation';
import { closeConversation } from '../inbox/move-conversation';
import { reply } from '../messages/reply';
import { closeOwnConversation } from './close-own-conversation';
import { listOwnConversations } from './list-own-conversations';
import { markReadByContact } from './mark-read-by-contact';
import { rateConversation } from './rate-conversation';
import { readHistory } from './read-history';
import { receiveMessage } from './receive-message';
import { resumeConversations } from './resume-conversations';
import { showContactTyping } from './show-contact-typing';
import { startConversation } from './start-conversation';

const answer = { kind: 'text', text: 'It is.' } as const;
const seqs = (messages: readonly { seq: number }[]) => messages.map(({ seq }) => seq);
const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, at) => from + at);

describe('what somebody else began', () => {
  test('does not exist, whatever one tries', async ({ ctx, stranger }) => {
    const { conversationId } = await aConversation(ctx);
    for (const other of [await aVisitor(ctx), await aVisitor(stranger)]) {
      const attempts = [
        () => readHistory(other, { conversationId }),
        () => rateConversation(other, { conversationId, score: 5 }),
        () => closeOwnConversation(other, { conversationId }),
        () => markReadByContact(other, { conversationId, seq: 1 }),
        () => showContactTyping(other, { conversationId, on: true }),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
      expect((await listOwnConversations(other, {})).conversations).toEqual([]);
      const { missed } = await resumeConversations(other, [{ conversationId, afterSeq: 0 }]);
      for await (const each of missed) expect(each).toBeUndefined();
    }
  });

  test('is not for members by this door', async ({ ctx }) => {
    const { conversationId } = await aConversation(ctx);
    for (const attempt of [
      () => receiveMessage(ctx, aMessage(conversationId)),
      () => readHistory(ctx, { conversationId }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'unauthenticated' });
    }
  });
});

test('history is read from either end and around a gap', async ({ ctx }) => {
  const size = liveLimits.pageSize;
  const { visitor, conversationId } = await aConversation(ctx, { messages: size + 2 });
  const latest = await readHistory(visitor, { conversationId });
  expect([seqs(latest.messages), latest.more]).toEqual([upTo(size + 2, 3), true]);
  const older = await readHistory(visitor, { conversationId, beforeSeq: 3 });
  expect([seqs(older.messages), older.more]).toEqual([[1, 2], false]);
  const gap = await readHistory(visitor, { conversationId, afterSeq: 1 });
  expect([seqs(gap.messages), gap.more]).toEqual([upTo(size + 1, 2), true]);
});

test('one’s conversations are listed, the latest first', async ({ ctx }) => {
  const { visitor, conversationId: first } = await aConversation(ctx);
  const { conversationId: second } = await aConversation(ctx, { visitor });
  await receiveMessage(visitor, aMessage(first));
  const { conversations, nextCursor } = await listOwnConversations(visitor, {});
  expect(conversations.map(({ id }) => id)).toEqual([first, second]);
  expect(nextCursor).toBeNull();
});

describe('coming back', () => {
  test('brings exactly what was missed, page by page', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx, { messages: liveLimits.pageSize + 5 });
    const current = await aConversation(ctx, { visitor, messages: 2 });
    const resumed = await resumeConversations(visitor, [
      { conversationId, afterSeq: 2 },
      { conversationId: current.conversationId, afterSeq: 2 },
    ]);
    expect(resumed.conversations).toHaveLength(2);
    const missed: number[] = [];
    for await (const page of resumed.missed) {
      expect(page.conversationId).toBe(conversationId);
      missed.push(...seqs(page.messages));
    }
    expect(missed).toEqual(upTo(liveLimits.pageSize + 5, 3));
  });
});

describe('reading', () => {
  test('empties the badge up to there, and never goes back', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    for (let count = 0; count < 3; count += 1) await reply(ctx, { conversationId, body: answer });
    const unread = async () => (await listOwnConversations(visitor, {})).conversations[0]?.unread;
    expect(await unread()).toBe(3);
    await markReadByContact(visitor, { conversationId, seq: 3 });
    expect(await unread()).toBe(1);
    await markReadByContact(visitor, { conversationId, seq: 1 });
    expect(await unread()).toBe(1);
    await markReadByContact(visitor, { conversationId, seq: 999 });
    const { conversation } = await getConversation(ctx, { conversationId });
    expect([await unread(), conversation.contactReadSeq]).toEqual([0, 4]);
  });
});

describe('rating', () => {
  test('is kept with its comment, told, and may be changed', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    await rateConversation(visitor, { conversationId, score: 2, comment: ' Slow\u0000 ' });
    await rateConversation(visitor, { conversationId, score: 2 });
    const { conversation } = await rateConversation(visitor, { conversationId, score: 5 });
    expect(conversation.rating).toEqual({ score: 5, comment: 'Slow' });
    const { messages } = await readHistory(visitor, { conversationId });
    expect(messages.slice(1).map(({ body }) => body)).toMatchObject([
      { kind: 'system', event: 'rated', text: '2' },
      { kind: 'system', event: 'rated', text: '5' },
    ]);
  });
});

describe('closing and going on', () => {
  test('closed twice is closed once, and a word reopens it', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    await closeOwnConversation(visitor, { conversationId });
    const { conversation } = await closeOwnConversation(visitor, { conversationId });
    expect(conversation).toMatchObject({ status: 'closed', lastSeq: 2 });
    const { message } = await receiveMessage(visitor, aMessage(conversationId));
    expect(message.seq).toBe(4);
    const { messages } = await readHistory(visitor, { conversationId });
    expect(messages[2]?.body).toMatchObject({ event: 'reopened' });
    expect((await getConversation(ctx, { conversationId })).conversation).toMatchObject({
      status: 'open',
      closedAt: null,
    });
  });

  test('a message resent to what was closed meanwhile does not reopen it', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    const frame = aMessage(conversationId);
    const first = await receiveMessage(visitor, frame);
    await closeConversation(ctx, { conversationId });
    expect(await receiveMessage(visitor, frame)).toEqual(first);
    expect((await getConversation(ctx, { conversationId })).conversation.status).toBe('closed');
  });
});

test('somebody else’s client id is not a way to their message', async ({ ctx }) => {
  const { visitor, conversationId } = await aConversation(ctx);
  const clientId = aClientId();
  await reply(ctx, { conversationId, clientId, body: answer });
  const attempt = receiveMessage(visitor, aMessage(conversationId, { clientId }));
  await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
});

test('a form is answered as it was asked', async ({ ctx }) => {
  const { visitor, conversationId } = await aConversation(ctx);
  const fields = [{ name: 'room', label: 'Room', type: 'text' as const, required: true }];
  const { message: form } = await reply(ctx, {
    conversationId,
    body: { kind: 'form', text: 'Which room?', fields },
  });
  const send = (formSeq: number, values: Record<string, string>) =>
    receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'form-reply', formSeq, values } }));
  expect((await send(form.seq, { room: '12' })).message.body).toEqual({
    kind: 'form-reply',
    formSeq: form.seq,
    answers: [{ label: 'Room', value: '12' }],
  });
  await expect(send(1, { room: '12' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(send(form.seq, {})).rejects.toMatchObject({ code: 'invalid' });
});

describe('what is told', () => {
  test('to the team: the message and how it stands; to the contact: the same in their words', async ({
    ctx,
  }) => {
    const { visitor, conversationId } = await aConversation(ctx, { messages: 0 });
    const team = await hear(ctx, rooms.team);
    const contact = await hear(ctx, rooms.contact(visitor.actor.contactId));
    const { message } = await receiveMessage(visitor, aMessage(conversationId));
    await expect.poll(team.kinds).toEqual(['message', 'conversation']);
    await expect.poll(contact.kinds).toEqual(['message', 'conversation']);
    expect(contact.frames[0]).toEqual({ t: 'message', message });
    expect(contact.frames[1]).toMatchObject({ conversation: { lastSeq: 1, unread: 0 } });
    expect(team.frames[1]).toMatchObject({
      conversation: { unread: 1, contact: { id: visitor.actor.contactId } },
    });
    expect(contact.frames[1]).not.toHaveProperty('conversation.priority');
  });

  test('of typing, to the team', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    const team = await hear(ctx, rooms.team);
    await showContactTyping(visitor, { conversationId, on: true });
    const author = { kind: 'contact', id: visitor.actor.contactId };
    await expect.poll(() => team.frames).toEqual([{ t: 'typing', conversationId, author, on: true }]);
  });
});

describe('outside business hours', () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

  test('who begins a conversation is told so, once', async ({ ctx }) => {
    await updateMessenger(ctx, { hours: never, awayMessage: 'Back on Monday.' });
    const visitor = await aVisitor(ctx);
    const { clientId, body } = aMessage('');
    const asked = { clientId: aClientId(), message: { clientId, body } };
    const { conversation } = await startConversation(visitor, asked);
    await startConversation(visitor, asked);
    await receiveMessage(visitor, aMessage(conversation.id));
    const { messages } = await readHistory(visitor, { conversationId: conversation.id });
    expect(messages.map((each) => each.body.kind)).toEqual(['text', 'system', 'text']);
    expect(messages[1]?.body).toMatchObject({ event: 'away', text: 'Back on Monday.' });
  });
});
