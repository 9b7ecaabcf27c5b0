import { describe, expect } from 'vitest';
import { ask, know, memberSays, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aConversation, hear } from '../../../../test/conversations';
import { listAudit } from '../../../../test/deeds';
import { aMember, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aDraft } from '../../../../test/turns';
import { rooms } from '../../../platform/live';
import { systemCtx } from '../../../platform/system-ctx';
import { listTurns, readWhy } from '../why/read-turns';
import { approveDraft, dismissDraft, rejectDraft, useDraft } from './decide-draft';
import { expireDrafts } from './expire-drafts';
import { listDrafts } from './read-drafts';
import { type DraftShown, ListDrafts } from './schemas';
import { suggestReply } from './suggest-reply';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const list = async (ctx: MemberCtx, input: object = {}) =>
  (await listDrafts(ctx, ListDrafts.parse(input))).items;

/** As soon as the agent has made it. */
async function drafted(ctx: MemberCtx): Promise<DraftShown> {
  while (true) {
    const [draft] = await list(ctx);
    if (draft) return draft;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function asked(ctx: MemberCtx, replyMode: 'approve-first' | 'suggest-only' = 'approve-first') {
  await know(ctx, hotel);
  await anAgent(ctx, { config: { replyMode } });
  const talk = await ask(ctx, 'When is breakfast served?');
  return { ...talk, draft: await drafted(ctx) };
}

test('a draft waits, is approved, and the agent says it with its sources; who allowed it is kept', async ({
  world,
  ctx,
}) => {
  const { conversationId, draft } = await asked(ctx);
  expect(draft).toMatchObject({ kind: 'approval', asked: 'When is breakfast served?', sayable: true });
  expect(await said(ctx, conversationId, 1)).toHaveLength(1);
  const agent = await aMember(world, ctx, 'agent');
  const heard = await hear(ctx, rooms.team);
  await approveDraft(agent, { draftId: draft.id });
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer).toMatchObject({ author: { kind: 'agent', name: 'Ada' }, body: draft.body });
  expect(heard.kinds()).toContain('drafts');
  expect(await list(ctx, { state: 'approved' })).toMatchObject([{ decidedBy: agent.actor.name }]);
  const why = await readWhy(ctx, { conversationId, seq: 2 });
  expect(why).toMatchObject({
    outcome: 'drafted',
    approvedBy: agent.actor.name,
    replySeq: 2,
    quotes: [{ title: 'Breakfast' }],
  });
  const { items } = await listAudit(ctx, { limit: 1 });
  expect(items).toMatchObject([{ action: 'draft.approved', actor: { name: agent.actor.name } }]);
  await expect(approveDraft(ctx, { draftId: draft.id })).rejects.toMatchObject({ code: 'conflict' });
});

test('what a person changed is said, and the sources stay', async ({ ctx }) => {
  const { conversationId, draft } = await asked(ctx);
  const { draft: after } = await approveDraft(ctx, { draftId: draft.id, text: 'From seven to ten!' });
  expect(after).toMatchObject({ state: 'approved', sentText: 'From seven to ten!', text: draft.text });
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer?.body).toMatchObject({ text: 'From seven to ten!', sources: [{ title: 'Breakfast' }] });
});

test('what is refused is not said, and why is kept', async ({ ctx }) => {
  const { conversationId, draft } = await asked(ctx);
  const heard = await hear(ctx, rooms.team);
  await rejectDraft(ctx, { draftId: draft.id, reason: 'Sundays are missing.' });
  expect(await said(ctx, conversationId, 1)).toHaveLength(1);
  // Its contact waits for a person from then on, and open inboxes show it.
  expect((await standing(ctx, conversationId)).answeredBy).toBe('people');
  expect(heard.kinds()).toContain('conversation');
  expect(await list(ctx, { state: 'rejected' })).toMatchObject([{ reason: 'Sundays are missing.' }]);
  await expect(approveDraft(ctx, { draftId: draft.id })).rejects.toMatchObject({ code: 'conflict' });
});

test('once a person has the conversation, the agent says nothing', async ({ ctx }) => {
  const { conversationId, draft } = await asked(ctx);
  await memberSays(ctx, conversationId, 'I am here.');
  expect(await list(ctx)).toEqual([]);
  await expect(approveDraft(ctx, { draftId: draft.id })).rejects.toMatchObject({ code: 'conflict' });
  await useDraft(ctx, { draftId: draft.id, text: 'From seven.' });
  expect(await list(ctx, { state: 'used' })).toMatchObject([{ sentText: 'From seven.' }]);
});

test('a suggestion is made where agents only suggest, and put away', async ({ ctx }) => {
  const { conversationId, draft } = await asked(ctx, 'suggest-only');
  expect(draft.kind).toBe('suggestion');
  await dismissDraft(ctx, { draftId: draft.id });
  expect(await list(ctx)).toEqual([]);
  expect((await standing(ctx, conversationId)).answeredBy).toBe('people');
});

test('what was sent of a suggestion is noted once, also when it is told twice', async ({ ctx }) => {
  const { draft } = await asked(ctx, 'suggest-only');
  const sent = { draftId: draft.id, text: 'From seven to ten!' };
  await useDraft(ctx, sent);
  expect(await useDraft(ctx, sent)).toMatchObject({ draft: { state: 'used', sentText: sent.text } });
  const { items } = await listAudit(ctx, { limit: 10 });
  expect(items.filter(({ action }) => action === 'draft.used')).toHaveLength(1);
  const other = { ...sent, text: 'From eight.' };
  await expect(useDraft(ctx, other)).rejects.toMatchObject({ code: 'conflict' });
});

test('a suggestion that was let go while a member wrote with it is used all the same', async ({ ctx }) => {
  const { conversationId } = await aConversation(ctx);
  const replaced = await aDraft(ctx, { conversationId });
  const dismissed = await aDraft(ctx, { conversationId });
  await dismissDraft(ctx, { draftId: dismissed });
  await useDraft(ctx, { draftId: replaced, text: 'From seven.' });
  await useDraft(ctx, { draftId: dismissed, text: 'From seven.' });
  expect(await list(ctx, { state: 'used' })).toMatchObject([
    { sentText: 'From seven.' },
    { sentText: 'From seven.' },
  ]);
  const rejected = await aDraft(ctx, { conversationId });
  await rejectDraft(ctx, { draftId: rejected, reason: 'Too formal.' });
  await expect(useDraft(ctx, { draftId: rejected })).rejects.toMatchObject({ code: 'conflict' });
});

test('a draft nobody decides on is let go in time, and not before', async ({ ctx, world }) => {
  const { conversationId } = await aConversation(ctx);
  const draftId = await aDraft(ctx, { conversationId });
  const at = (hours: number) => {
    const clock = { now: () => new Date(Date.now() + hours * 3_600_000) };
    return systemCtx({ ...world.platform, clock }, 'test');
  };
  await expireDrafts(at(0.5));
  expect(await list(ctx)).toMatchObject([{ id: draftId }]);
  await expireDrafts(at(1.1));
  expect(await list(ctx, { state: 'expired' })).toMatchObject([{ id: draftId, decidedBy: null }]);
  await expect(approveDraft(ctx, { draftId })).rejects.toMatchObject({ code: 'conflict' });
});

test('an answer is suggested at any time; nothing is said, kept or told', async ({ ctx, stranger }) => {
  await know(ctx, hotel);
  await anAgent(ctx, { settings: { on: false } });
  const { conversationId, visitor } = await ask(ctx, 'When is breakfast served?');
  const contact = await hear(visitor, rooms.contact(visitor.actor.contactId));
  const { suggestion, trace } = await suggestReply(ctx, { conversationId });
  expect(suggestion).toMatchObject({ agentName: 'Ada', credits: 0 });
  expect(suggestion?.text).toContain('from 7 to 10');
  expect(trace.steps.map(({ step }) => step)).toContain('retrieve');
  expect(trace.evidence).toMatchObject([{ title: 'Breakfast' }]);
  expect(await said(ctx, conversationId, 1)).toHaveLength(1);
  expect((await listTurns(ctx, { conversationId })).items).toEqual([]);
  expect(await list(ctx)).toEqual([]);
  expect(contact.frames).toEqual([]);
  const unknown = await ask(ctx, 'Do you repair bicycles?');
  const { suggestion: none } = await suggestReply(ctx, { conversationId: unknown.conversationId });
  expect(none).toBeNull();
  await expect(suggestReply(stranger, { conversationId })).rejects.toMatchObject({ code: 'not-found' });
});

test('drafts are read by every role, decided by those who answer, and unknown elsewhere', async ({
  world,
  ctx,
  stranger,
}) => {
  const { conversationId } = await aConversation(ctx);
  const draftId = await aDraft(ctx, { conversationId });
  const viewer = await aMember(world, ctx, 'viewer');
  expect(await list(viewer)).toHaveLength(1);
  expect(await list(stranger)).toEqual([]);
  await expect(dismissDraft(viewer, { draftId })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(suggestReply(viewer, { conversationId })).rejects.toMatchObject({ code: 'forbidden' });
  for (const deed of [approveDraft, dismissDraft, useDraft])
    await expect(deed(stranger, { draftId })).rejects.toMatchObject({ code: 'not-found' });
  await expect(rejectDraft(stranger, { draftId, reason: 'x' })).rejects.toMatchObject({ code: 'not-found' });
});

describe('what is not known twice in a row calls a person', () => {
  const twice = async (ctx: MemberCtx, replyMode: 'approve-first' | 'suggest-only') => {
    await know(ctx, hotel);
    await anAgent(ctx, { config: { replyMode } });
    const talk = await ask(ctx, 'Do you repair bicycles?');
    const draft = await drafted(ctx);
    return { ...talk, draft, again: () => talk.more('Can I charge my submarine?') };
  };

  test.for(['approve-first', 'suggest-only'] as const)(
    'also where replies are drafts: %s',
    async (replyMode, { ctx }) => {
      const { conversationId, again } = await twice(ctx, replyMode);
      await again();
      await expect
        .poll(() => standing(ctx, conversationId))
        .toMatchObject({ status: 'escalated', escalation: { reason: 'uncertain' } });
    },
  );

  test('but not where a person has put the first right', async ({ ctx }) => {
    const { conversationId, draft, again } = await twice(ctx, 'approve-first');
    await approveDraft(ctx, { draftId: draft.id, text: 'We do, at the garage.' });
    await again();
    await expect.poll(() => list(ctx)).toMatchObject([{ forSeq: 3 }]);
    expect(await standing(ctx, conversationId)).toMatchObject({ status: 'open', answeredBy: 'agents' });
    const second = await drafted(ctx);
    await approveDraft(ctx, { draftId: second.id });
    await again();
    await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
  });
});
