import { describe, expect } from 'vitest';
import { aConversation, aMessage, hear, later } from '../../../../test/conversations';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aVisitor } from '../../../../test/visitors';
import { rooms } from '../../../platform/live';
import { systemCtx } from '../../../platform/system-ctx';
import { reply } from '../messages/reply';
import { removeConversation } from '../removal/remove-conversation';
import { receiveMessage } from '../visitor/receive-message';
import { assignConversation } from './assign-conversation';
import { setCategory, setPriority, setTags } from './file-conversation';
import { getConversation, readMessages } from './get-conversation';
import { countConversations, listConversationLabels, listConversations } from './list-conversations';
import { markRead } from './mark-read';
import {
  closeConversation,
  escalateConversation,
  reopenConversation,
  snoozeConversation,
} from './move-conversation';
import { ListConversations } from './schemas';
import { showMemberTyping } from './show-member-typing';
import { wakeDue } from './wake-due';

type Ctx = Parameters<typeof listConversations>[0];
const hourMs = 3_600_000;
const idsOf = async (ctx: Ctx, filter: object = {}) =>
  (await listConversations(ctx, ListConversations.parse(filter))).items.map(({ id }) => id);
const events = async (ctx: Ctx, conversationId: string) =>
  (await readMessages(ctx, { conversationId, limit: 50 })).messages.flatMap(({ body }) =>
    body.kind === 'system' ? [{ event: body.event, name: body.name }] : [],
  );

describe('the inbox', () => {
  test('is read in pages, the latest first, nothing twice', async ({ ctx }) => {
    const begun: string[] = [];
    for (let count = 0; count < 5; count += 1) begun.unshift((await aConversation(ctx)).conversationId);
    const first = await listConversations(ctx, ListConversations.parse({ limit: 3 }));
    const second = await listConversations(
      ctx,
      ListConversations.parse({ limit: 3, cursor: first.nextCursor ?? '' }),
    );
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(begun);
    expect(second.nextCursor).toBeNull();
    expect(await idsOf(ctx, { cursor: 'nonsense' })).toEqual([]);
  });

  test('is filtered by each of its filters', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    const { conversationId: plain } = await aConversation(ctx);
    const { conversationId, visitor } = await aConversation(ctx);
    const one = { conversationId };
    await assignConversation(ctx, { ...one, memberId: agent.workspace.memberId });
    await setPriority(ctx, { ...one, priority: 'urgent' });
    await setTags(ctx, { ...one, tags: ['vip', 'spa'] });
    await setCategory(ctx, { ...one, category: 'Stay' });
    await escalateConversation(ctx, one);
    await markRead(ctx, { ...one, seq: 99 });
    const found = [
      { assignee: agent.workspace.memberId },
      { priority: 'urgent' },
      { tag: 'spa' },
      { status: 'escalated' },
      { contactId: visitor.actor.contactId },
    ];
    for (const filter of found)
      expect([filter, await idsOf(ctx, filter)]).toEqual([filter, [conversationId]]);
    for (const filter of [{ assignee: 'unassigned' }, { unread: 'true' }, { status: 'open' }]) {
      expect([filter, await idsOf(ctx, filter)]).toEqual([filter, [plain]]);
    }
    expect(await idsOf(agent, { assignee: 'me' })).toEqual([conversationId]);
    expect(await idsOf(ctx, { assignee: 'me' })).toEqual([]);
    expect(await idsOf(ctx, { status: 'closed' })).toEqual([]);
    expect((await idsOf(ctx, { channel: 'web' })).length).toBe(2);
    expect((await idsOf(ctx, { answeredBy: 'people', waiting: true })).length).toBe(2);
    expect(await idsOf(ctx, { answeredBy: 'agents' })).toEqual([]);
    await reply(agent, { ...one, clientId: 'reply-here-1', body: { kind: 'text', text: 'Gladly.' } });
    expect(await idsOf(ctx, { waiting: 'true' })).toEqual([plain]);
    expect(await listConversationLabels(ctx)).toEqual({
      tags: ['spa', 'vip'],
      categories: ['Stay'],
      queues: [],
    });
  });

  test('shows nothing of another workspace, and counts nothing', async ({ ctx, stranger }) => {
    await aConversation(ctx);
    expect(await idsOf(stranger, { status: 'all' })).toEqual([]);
    expect(await countConversations(stranger)).toMatchObject({ open: 0, unread: 0 });
  });

  test('counts what the rail shows', async ({ ctx }) => {
    const made = [
      await aConversation(ctx),
      await aConversation(ctx),
      await aConversation(ctx),
      await aConversation(ctx),
    ];
    const [a = '', b = '', c = '', d = ''] = made.map(({ conversationId }) => conversationId);
    await assignConversation(ctx, { conversationId: a, memberId: ctx.workspace.memberId });
    await closeConversation(ctx, { conversationId: b });
    await snoozeConversation(ctx, { conversationId: c, until: new Date(Date.now() + hourMs) });
    await escalateConversation(ctx, { conversationId: d });
    expect(await countConversations(ctx)).toEqual({
      ...{ open: 2, mine: 1, unassigned: 1, unread: 2 },
      ...{ escalated: 1, snoozed: 1, closed: 1 },
    });
  });
});

describe('deeds of the team', () => {
  test('are not for a viewer', async ({ world, ctx }) => {
    const viewer = await aMember(world, ctx, 'viewer');
    const { conversationId } = await aConversation(ctx);
    expect(await idsOf(viewer)).toEqual([conversationId]);
    const attempts = [
      () => reply(viewer, { conversationId, body: { kind: 'text', text: 'Hi' } }),
      () => closeConversation(viewer, { conversationId }),
      () => setTags(viewer, { conversationId, tags: [] }),
      () => markRead(viewer, { conversationId, seq: 1 }),
      () => removeConversation(viewer, { conversationId }),
      () => showMemberTyping(viewer, { conversationId, on: true }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('find nothing in another workspace', async ({ ctx, stranger }) => {
    const { conversationId } = await aConversation(ctx);
    const one = { conversationId };
    const attempts = [
      () => getConversation(stranger, one),
      () => readMessages(stranger, { ...one, limit: 5 }),
      () => reply(stranger, { ...one, body: { kind: 'text', text: 'Hi' } }),
      () => closeConversation(stranger, one),
      () => reopenConversation(stranger, one),
      () => escalateConversation(stranger, one),
      () => snoozeConversation(stranger, { ...one, until: new Date(Date.now() + hourMs) }),
      () => assignConversation(stranger, { ...one, memberId: null }),
      () => setPriority(stranger, { ...one, priority: 'low' }),
      () => markRead(stranger, { ...one, seq: 1 }),
      () => removeConversation(stranger, one),
      () => showMemberTyping(stranger, { ...one, on: true }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('assigning is told as taking over or as giving, handing back is not told', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    const { conversationId } = await aConversation(ctx);
    const assign = (memberId: string | null) => assignConversation(ctx, { conversationId, memberId });
    await assign(ctx.workspace.memberId);
    await assign(agent.workspace.memberId);
    const { conversation } = await assign(null);
    expect(conversation.assignee).toBeNull();
    expect(await events(ctx, conversationId)).toEqual([
      { event: 'joined', name: ctx.actor.name },
      { event: 'assigned', name: agent.actor.name },
    ]);
    expect((await listAudit(ctx, { action: 'conversation.assigned', limit: 10 })).items).toHaveLength(3);
    await expect(assign(`mbr_${'0'.repeat(22)}`)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('closing and reopening are told, once each, with who did it', async ({ ctx }) => {
    const { conversationId } = await aConversation(ctx);
    for (const deed of [closeConversation, closeConversation, reopenConversation, reopenConversation]) {
      await deed(ctx, { conversationId });
    }
    const { name } = ctx.actor;
    expect(await events(ctx, conversationId)).toEqual([
      { event: 'closed', name },
      { event: 'reopened', name },
    ]);
    expect((await listAudit(ctx, { action: 'conversation.closed', limit: 10 })).items).toHaveLength(1);
  });

  test('an answer reopens what is closed, and leaves asleep what sleeps', async ({ ctx }) => {
    const { conversationId } = await aConversation(ctx);
    const body = { kind: 'text', text: 'One more thing.' } as const;
    await snoozeConversation(ctx, { conversationId, until: new Date(Date.now() + hourMs) });
    expect((await reply(ctx, { conversationId, body })).conversation.status).toBe('snoozed');
    await closeConversation(ctx, { conversationId });
    expect((await reply(ctx, { conversationId, body })).conversation.status).toBe('open');
  });

  test('the wait lasts until a person answers, and the first answer is kept', async ({ ctx }) => {
    const { conversationId, visitor } = await aConversation(ctx);
    const body = { kind: 'text', text: 'Yes.' } as const;
    const { conversation: answered } = await reply(ctx, { conversationId, body });
    await receiveMessage(visitor, aMessage(conversationId));
    const { conversation: waiting } = await getConversation(ctx, { conversationId });
    expect(waiting.waitingSince).not.toBeNull();
    const { conversation: again } = await reply(ctx, { conversationId, body });
    expect(again).toMatchObject({ waitingSince: null, firstResponseAt: answered.firstResponseAt });
  });

  test('a resent answer is one message', async ({ ctx }) => {
    const { conversationId } = await aConversation(ctx);
    const asked = { conversationId, clientId: 'client-id-1', body: { kind: 'text', text: 'Yes.' } } as const;
    const first = await reply(ctx, asked);
    expect((await reply(ctx, asked)).message).toEqual(first.message);
  });

  test('typing is shown to the contact and to who looks at it', async ({ ctx }) => {
    const { conversationId, visitor } = await aConversation(ctx);
    const contact = await hear(ctx, rooms.contact(visitor.actor.contactId));
    const watching = await hear(ctx, rooms.watch(conversationId));
    await showMemberTyping(ctx, { conversationId, on: true });
    await expect.poll(contact.kinds).toEqual(['typing']);
    await expect.poll(() => watching.frames).toMatchObject([{ on: true, author: { name: ctx.actor.name } }]);
  });
});

describe('a snoozed conversation', () => {
  test('wakes when its time has come, for the team alone', async ({ world, ctx }) => {
    const { conversationId, visitor } = await aConversation(ctx);
    await snoozeConversation(ctx, { conversationId, until: new Date(Date.now() + hourMs) });
    const contact = await hear(ctx, rooms.contact(visitor.actor.contactId));
    const team = await hear(ctx, rooms.team);
    const system = systemCtx(world.platform, 'test');
    await wakeDue(system);
    expect((await getConversation(ctx, { conversationId })).conversation.status).toBe('snoozed');
    expect((await wakeDue(later(system, 2 * hourMs))).woken).toBeGreaterThan(0);
    expect((await getConversation(ctx, { conversationId })).conversation).toMatchObject({
      status: 'open',
      snoozedUntil: null,
    });
    await expect.poll(team.kinds).toEqual(['conversation']);
    expect(contact.kinds()).toEqual([]);
    expect(await events(ctx, conversationId)).toEqual([]);
  });

  test('is woken by a word of its contact', async ({ ctx }) => {
    const { conversationId, visitor } = await aConversation(ctx);
    await snoozeConversation(ctx, { conversationId, until: new Date(Date.now() + hourMs) });
    await receiveMessage(visitor, aMessage(conversationId));
    expect((await getConversation(ctx, { conversationId })).conversation).toMatchObject({
      status: 'open',
      snoozedUntil: null,
    });
  });

  test('is not woken by anyone but the platform', async ({ ctx }) => {
    await expect(wakeDue(ctx)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(wakeDue(await aVisitor(ctx))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
