import { expect } from 'vitest';
import { aConversation } from '../../../../../test/conversations';
import { listAudit } from '../../../../../test/deeds';
import { aMember, type MemberCtx } from '../../../../../test/factories';
import { test } from '../../../../../test/fixtures';
import { aTurn } from '../../../../../test/turns';
import { rateConversation } from '../../../conversations';
import { createAgent } from '../manage/create-agent';
import { getAgent } from '../manage/read-agents';
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
  expect(results.verdicts).toEqual({ answered: 'too-few', handedOver: 'too-few', rating: 'too-few' });
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
