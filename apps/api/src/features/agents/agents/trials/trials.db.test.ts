import { expect } from 'vitest';
import { ask, know } from '../../../../../test/agent-talk';
import { anAgent, said } from '../../../../../test/agents';
import { aConversation, later } from '../../../../../test/conversations';
import { listAudit } from '../../../../../test/deeds';
import { aMember, type MemberCtx } from '../../../../../test/factories';
import { test } from '../../../../../test/fixtures';
import { aDraft, aTurn } from '../../../../../test/turns';
import { withTenant } from '../../../../platform/db';
import { systemCtx } from '../../../../platform/system-ctx';
import { rateConversation } from '../../../conversations';
import { rejectDraft, useDraft } from '../../approval/decide-draft';
import { expireDrafts } from '../../approval/expire-drafts';
import { createAgent } from '../manage/create-agent';
import { getAgent, listAgents } from '../manage/read-agents';
import { AgentConfig } from '../schemas';
import { saveVersion } from '../versions/save-version';
import { listTrials, readTrialResults } from './read-trials';
import { startTrial, stopTrial } from './run-trial';

const config = AgentConfig.parse({ instructions: 'The second.' });

async function twoVersions(ctx: MemberCtx) {
  const { id: agentId } = await createAgent(ctx, { persona: null });
  await saveVersion(ctx, { agentId, config, note: '', answers: false });
  return agentId;
}

test('two versions are tried beside each other, and the one that is kept answers', async ({ ctx }) => {
  const agentId = await twoVersions(ctx);
  const trial = await startTrial(ctx, { agentId, second: 2, share: 30 });
  expect(await getAgent(ctx, { agentId })).toMatchObject({ version: 1, trialId: trial.id });
  const again = startTrial(ctx, { agentId, second: 2, share: 30 });
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
  const save = saveVersion(ctx, { agentId, config, note: '', answers: true });
  await expect(save).rejects.toMatchObject({ code: 'conflict' });
  await stopTrial(ctx, { agentId, trialId: trial.id, keep: 'second' });
  expect(await getAgent(ctx, { agentId })).toMatchObject({ version: 2, trialId: null });
  const over = stopTrial(ctx, { agentId, trialId: trial.id, keep: 'first' });
  await expect(over).rejects.toMatchObject({ code: 'conflict' });
  const { items } = await listAudit(ctx, { limit: 2 });
  expect(items.map(({ action }) => action)).toEqual(['agent.trial-stopped', 'agent.trial-started']);
});

test('what came of each is counted; of a few nothing is concluded', async ({ ctx }) => {
  const agentId = await twoVersions(ctx);
  const { id: trialId } = await startTrial(ctx, { agentId, second: 2, share: 50 });
  const first = { agentId, agentVersion: 1, trialId };
  const second = { agentId, agentVersion: 2, trialId };
  const [a, b, c] = [await aConversation(ctx), await aConversation(ctx), await aConversation(ctx)];
  await aTurn(ctx, { ...first, conversationId: a.conversationId, tookMs: 10, credits: 2 });
  await aTurn(ctx, { ...first, conversationId: a.conversationId, tookMs: 30, outcome: 'abstained' });
  await aTurn(ctx, { ...first, conversationId: b.conversationId, tookMs: 80, outcome: 'handed-over' });
  await aTurn(ctx, { ...second, conversationId: c.conversationId, credits: 5 });
  await aTurn(ctx, { ...second, conversationId: b.conversationId, outcome: 'left' });
  await rateConversation(c.visitor, { conversationId: c.conversationId, score: 4 });
  await aTurn(ctx, { conversationId: c.conversationId, agentId, agentVersion: 1 });
  const results = await readTrialResults(ctx, { agentId, trialId });
  expect(results.first).toMatchObject({
    ...{ version: 1, conversations: 2, turns: 3, answered: 1, abstained: 1, handedOver: 1 },
    ...{ handedOverRate: 0.5, rating: null, ratings: 0, medianMs: 30, credits: 2 },
  });
  expect(results.second).toMatchObject({
    ...{ version: 2, conversations: 1, turns: 1, answeredRate: 1, handedOverRate: 0 },
    ...{ rating: 4, ratings: 1, credits: 5 },
  });
  expect(results.verdicts).toEqual({
    ...{ answered: 'too-few', asItWas: 'too-few', handedOver: 'too-few', rating: 'too-few' },
  });
});

test('a conversation that was there before stays with the version that answered, and counts for neither', async ({
  ctx,
}) => {
  await know(ctx, { Breakfast: 'Breakfast is served from 7 to 10 in the morning.' });
  await anAgent(ctx);
  const older = await ask(ctx, 'When is breakfast served?');
  await said(ctx, older.conversationId, 2);
  const [{ id: agentId } = { id: '' }] = (await listAgents(ctx, { state: 'current' })).items;
  await saveVersion(ctx, { agentId, config, note: '', answers: false });
  const { id: trialId } = await startTrial(ctx, { agentId, second: 2, share: 99 });
  await older.more('When is breakfast served?');
  await said(ctx, older.conversationId, 4);
  const newer = await ask(ctx, 'When is breakfast served?');
  await said(ctx, newer.conversationId, 2);
  const turns = await withTenant(ctx, (tx) => tx.turn.findMany({ orderBy: { createdAt: 'asc' } }));
  expect(turns.map((turn) => turn.trialId)).toEqual([null, null, trialId]);
  expect(turns[1]?.agentVersion).toBe(1);
  await aTurn(ctx, { conversationId: older.conversationId, agentId, agentVersion: 2, trialId });
  const { first, second } = await readTrialResults(ctx, { agentId, trialId });
  expect(first.conversations + second.conversations).toBe(1);
});

test('what became of its drafts is counted for each version', async ({ ctx }) => {
  const agentId = await twoVersions(ctx);
  const { id: trialId } = await startTrial(ctx, { agentId, second: 2, share: 50 });
  const drafted = async (agentVersion: number) => {
    const { conversationId } = await aConversation(ctx);
    const turn = { agentId, agentVersion, trialId, conversationId, outcome: 'drafted' } as const;
    return aDraft(ctx, { conversationId, turnId: await aTurn(ctx, turn) });
  };
  await useDraft(ctx, { draftId: await drafted(1) });
  await useDraft(ctx, { draftId: await drafted(1), text: 'From seven to ten.' });
  await rejectDraft(ctx, { draftId: await drafted(1), reason: 'Not so.' });
  await drafted(1);
  await drafted(2);
  const late = later(ctx, 2 * 3_600_000);
  await useDraft(ctx, { draftId: await drafted(2) });
  await expireDrafts(systemCtx(late.platform, 'test'));
  const { first, second } = await readTrialResults(ctx, { agentId, trialId });
  expect(first).toMatchObject({
    ...{ turns: 4, drafted: 4, drafts: { asItWas: 1, changed: 1, rejected: 1, said: 0, expired: 1 } },
    ...{ answeredRate: 0.5, asItWasRate: 1 / 3 },
  });
  expect(second).toMatchObject({
    ...{ turns: 2, drafted: 2, drafts: { asItWas: 1, changed: 0, rejected: 0, said: 0, expired: 1 } },
    ...{ answeredRate: 0.5, asItWasRate: 1 },
  });
});

test('are an admin’s to run, and unknown elsewhere', async ({ world, ctx, stranger }) => {
  const agentId = await twoVersions(ctx);
  const start = { agentId, second: 2, share: 50 };
  const agent = await aMember(world, ctx, 'agent');
  await expect(startTrial(agent, start)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(startTrial(stranger, start)).rejects.toMatchObject({ code: 'not-found' });
  await expect(startTrial(ctx, { ...start, second: 3 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(startTrial(ctx, { ...start, second: 1 })).rejects.toMatchObject({ code: 'conflict' });
  const { id: trialId } = await startTrial(ctx, start);
  expect((await listTrials(agent, { agentId })).items).toMatchObject([{ id: trialId, share: 50 }]);
  await expect(listTrials(stranger, { agentId })).rejects.toMatchObject({ code: 'not-found' });
  await expect(readTrialResults(stranger, { agentId, trialId })).rejects.toMatchObject({ code: 'not-found' });
  const stop = stopTrial(stranger, { agentId, trialId, keep: 'first' });
  await expect(stop).rejects.toMatchObject({ code: 'not-found' });
});
