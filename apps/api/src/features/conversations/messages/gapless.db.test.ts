import fc from 'fast-check';
import { expect } from 'vitest';
import { aConversation, aMessage } from '../../../../test/conversations';
import { test } from '../../../../test/fixtures';
import { assignConversation } from '../inbox/assign-conversation';
import { getConversation, readMessages } from '../inbox/get-conversation';
import { markRead } from '../inbox/mark-read';
import { closeConversation, reopenConversation, snoozeConversation } from '../inbox/move-conversation';
import { listOwnConversations } from '../visitor/list-own-conversations';
import { markReadByContact } from '../visitor/mark-read-by-contact';
import { rateConversation } from '../visitor/rate-conversation';
import { receiveMessage } from '../visitor/receive-message';
import { reply } from './reply';

type Subject = Awaited<ReturnType<typeof aConversation>> & {
  ctx: Parameters<typeof aConversation>[0];
  last: ReturnType<typeof aMessage>;
};

const deeds: Record<string, (on: Subject, seq: number) => Promise<unknown>> = {
  receive: (on) => {
    on.last = aMessage(on.conversationId);
    return receiveMessage(on.visitor, on.last);
  },
  resend: ({ visitor, last }) => receiveMessage(visitor, last),
  answer: ({ ctx, conversationId }) => reply(ctx, { conversationId, body: { kind: 'text', text: 'Yes.' } }),
  close: ({ ctx, conversationId }) => closeConversation(ctx, { conversationId }),
  reopen: ({ ctx, conversationId }) => reopenConversation(ctx, { conversationId }),
  snooze: ({ ctx, conversationId }) =>
    snoozeConversation(ctx, { conversationId, until: new Date(Date.now() + 3_600_000) }).catch(() => null),
  take: ({ ctx, conversationId }) =>
    assignConversation(ctx, { conversationId, memberId: ctx.workspace.memberId }),
  rate: ({ visitor, conversationId }, seq) =>
    rateConversation(visitor, { conversationId, score: (seq % 5) + 1 }),
  read: ({ ctx, conversationId }, seq) => markRead(ctx, { conversationId, seq }),
  readByContact: ({ visitor, conversationId }, seq) => markReadByContact(visitor, { conversationId, seq }),
};

const schedule = fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(20)), {
  minLength: 5,
  maxLength: 25,
});

test('after any deeds in any order there is no gap, and every count is what one would count', async ({
  ctx,
}) => {
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      const subject: Subject = { ...(await aConversation(ctx, { messages: 0 })), ctx, last: aMessage('') };
      subject.last = aMessage(subject.conversationId);
      for (const [name, seq] of steps) await deeds[name]?.(subject, seq);
      await holds(subject);
    }),
    { numRuns: 12 },
  );
});

async function holds({ ctx, visitor, conversationId }: Subject) {
  const { messages } = await readMessages(ctx, { conversationId, limit: 100 });
  const { conversation } = await getConversation(ctx, { conversationId });
  const own = (await listOwnConversations(visitor, {})).conversations.find(({ id }) => id === conversationId);
  const after = (seq: number, kind: string) =>
    messages.filter((each) => each.seq > seq && each.author.kind === kind).length;
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, at) => at + 1));
  expect(conversation.lastSeq).toBe(messages.length);
  expect(conversation.unread).toBe(after(conversation.teamReadSeq, 'contact'));
  expect(own?.unread).toBe(after(conversation.contactReadSeq, 'member'));
  expect(conversation.closedAt === null).toBe(conversation.status !== 'closed');
  expect(conversation.snoozedUntil === null).toBe(conversation.status !== 'snoozed');
}
