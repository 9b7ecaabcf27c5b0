import { describe, expect } from 'vitest';
import { said } from '../../../../test/agents';
import { aConversation } from '../../../../test/conversations';
import { aMember, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aDraft, aReply, forget } from '../../../../test/turns';
import { createAgent } from '../agents/manage/create-agent';
import { rejectDraft, useDraft } from '../approval/decide-draft';
import { readWhy } from '../why/read-turns';
import { correctReply, listCorrections, listProposals } from './corrections';

test('what people refused and changed is listed, and proposes what agents could be told', async ({
  ctx,
  stranger,
}) => {
  const draft = async () => {
    const { conversationId } = await aConversation(ctx);
    return aDraft(ctx, { conversationId });
  };
  await rejectDraft(ctx, { draftId: await draft(), reason: 'Too formal.' });
  await useDraft(ctx, { draftId: await draft(), text: 'From 7 to 11.' });
  await useDraft(ctx, { draftId: await draft() });
  const { items } = await listCorrections(ctx, { limit: 10 });
  expect(items).toMatchObject([
    { seq: 1, asked: 'Is breakfast included?', before: 'Breakfast is from 7 to 10.', after: 'From 7 to 11.' },
    { after: null, reason: 'Too formal.', decidedBy: ctx.actor.name },
  ]);
  expect((await listProposals(ctx)).items).toMatchObject([{ kind: 'reason', times: 1 }]);
  expect((await listCorrections(stranger, { limit: 10 })).items).toEqual([]);
  expect((await listProposals(stranger)).items).toEqual([]);
});

describe('what should have been said', () => {
  const text = 'From 7 to 11, on Sundays from 8.';

  async function answered(ctx: MemberCtx, by?: string) {
    const { conversationId } = await aConversation(ctx);
    const agentId = by ?? (await createAgent(ctx, { persona: null })).id;
    const seq = await aReply(ctx, { conversationId, agentId, text: 'At 7.' });
    return { conversationId, seq };
  }

  test('is kept beside what was said, once for a reply, and learnt from as drafts are', async ({
    world,
    ctx,
  }) => {
    const reply = await answered(ctx);
    const agent = await aMember(world, ctx, 'agent');
    await correctReply(ctx, { ...reply, text: 'At 8.' });
    const { correction } = await correctReply(agent, { ...reply, text });
    expect(correction).toMatchObject({
      wasSaid: true,
      asked: 'Is breakfast included?',
      before: 'At 7.',
      after: text,
    });
    expect(await listCorrections(ctx, { limit: 10 })).toMatchObject({
      items: [{ id: correction.id, after: text, decidedBy: agent.actor.name, reason: null }],
    });
    const messages = await said(ctx, reply.conversationId, 2);
    expect(messages.at(-1)).toMatchObject({ body: { text: 'At 7.' } });
    expect((await listProposals(ctx)).items).toEqual([]);
    await correctReply(ctx, { ...(await answered(ctx, correction.agentId)), text });
    expect((await listProposals(ctx)).items).toMatchObject([{ kind: 'figures', times: 2 }]);
    expect(await readWhy(ctx, reply)).toMatchObject({ corrected: { text, by: agent.actor.name } });
  });

  test('is told by who may answer, of what an agent said, and goes with its conversation', async ({
    world,
    ctx,
    stranger,
  }) => {
    const reply = await answered(ctx);
    const viewer = await aMember(world, ctx, 'viewer');
    await expect(correctReply(viewer, { ...reply, text })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(correctReply(stranger, { ...reply, text })).rejects.toMatchObject({ code: 'not-found' });
    await expect(correctReply(ctx, { ...reply, seq: 1, text })).rejects.toMatchObject({ code: 'not-found' });
    await expect(correctReply(ctx, { ...reply, text: 'At 7. ' })).rejects.toMatchObject({ code: 'conflict' });
    await correctReply(ctx, { ...reply, text });
    expect((await listCorrections(stranger, { limit: 10 })).items).toEqual([]);
    await forget(ctx, reply);
    expect((await listCorrections(ctx, { limit: 10 })).items).toEqual([]);
  });
});
