import { createAgent } from '../../src/features/agents/agents/manage/create-agent';
import { AgentConfig } from '../../src/features/agents/agents/schemas';
import { startTrial } from '../../src/features/agents/agents/trials/run-trial';
import { saveVersion } from '../../src/features/agents/agents/versions/save-version';
import { keyPlace } from '../../src/features/agents/providers/key-place';
import { upsertKey } from '../../src/features/agents/providers/store';
import { addExamples, listExamples } from '../../src/features/agents/training/manage-examples';
import { insertModel, listModels } from '../../src/features/agents/training/store';
import { withTenant } from '../../src/platform/db';
import { randomLetters } from '../../src/platform/ids';
import { aConversation } from '../conversations';
import { aDraft, aReply, aTurn } from '../turns';
import type { Cast } from './cast';
import { type Classified, mutation, page, query } from './classify';

const config = AgentConfig.parse({ instructions: 'Be kind.' });
const agentOf = async ({ owner }: Cast) => ({ agentId: (await createAgent(owner, { persona: null })).id });
const ofAgent =
  (input: object = {}) =>
  async (cast: Cast) => ({ ...(await agentOf(cast)), ...input });
const twoVersions = async (cast: Cast) => {
  const one = await agentOf(cast);
  await saveVersion(cast.owner, { ...one, config, note: '', answers: false });
  return one;
};
const trialOf = async (cast: Cast) => {
  const one = await twoVersions(cast);
  return { ...one, trialId: (await startTrial(cast.owner, { ...one, second: 2, share: 50 })).id };
};

/** As it was once kept; nothing is let out to where it leads. */
const inside = { provider: 'compatible', baseUrl: 'http://127.0.0.1:4321/v1' };
const keyOf = async ({ owner }: Cast) => {
  const { tenantId, platform } = owner;
  const sealed = platform.vault.seal('sk-test', keyPlace(tenantId, 'compatible'));
  const row = { tenantId, ...inside, sealed, hint: '', state: 'good', createdBy: '', createdAt: new Date(0) };
  await withTenant(owner, (tx) => upsertKey(tx, row));
  return { provider: 'compatible' };
};

const conversationOf = async ({ owner }: Cast) => ({
  conversationId: (await aConversation(owner)).conversationId,
});
const draftOf = async (cast: Cast) => {
  const { conversationId } = await conversationOf(cast);
  return { draftId: await aDraft(cast.owner, { conversationId }) };
};
const askedOf = async (cast: Cast) => {
  await agentOf(cast);
  return conversationOf(cast);
};
const answerOf = async (cast: Cast) => {
  const { conversationId } = await conversationOf(cast);
  await aTurn(cast.owner, { conversationId, replySeq: 1 });
  return { conversationId, seq: 1 };
};

const saidOf = async (cast: Cast) => {
  const [{ agentId }, { conversationId }] = [await agentOf(cast), await conversationOf(cast)];
  return { conversationId, seq: await aReply(cast.owner, { conversationId, agentId, text: 'At 7.' }) };
};

const turnOf = async (cast: Cast) => {
  const { conversationId } = await conversationOf(cast);
  return { conversationId, turnId: await aTurn(cast.owner, { conversationId, outcome: 'left' }) };
};

const exampleOf = async ({ owner }: Cast) => {
  const text = randomLetters(12);
  await addExamples(owner, { examples: [{ text, label: 'one' }], imported: false });
  const { items } = await listExamples(owner, { search: text, limit: 1 });
  return items[0]?.id ?? '';
};
const modelOf = async ({ owner }: Cast) => {
  const { tenantId } = owner;
  const number = await withTenant(owner, async (tx) => {
    const [latest] = await listModels(tx, tenantId);
    const next = (latest?.number ?? 0) + 1;
    const model = { tenantId, number: next, state: 'ready', examples: 1, createdAt: new Date(0) };
    await insertModel(tx, model);
    return next;
  });
  return { number };
};

export const agentProcedures: Record<string, Classified> = {
  'agents.list': query('agents:read', () => ({})),
  'agents.get': query('agents:read', agentOf),
  'agents.personas': query('agents:read'),
  'agents.create': mutation('agents:write', () => ({ persona: 'business' })),
  'agents.update': mutation('agents:write', ofAgent({ name: 'Other' })),
  'agents.duplicate': mutation('agents:write', agentOf),
  'agents.archive': mutation('agents:write', agentOf),
  'agents.restore': mutation('agents:write', agentOf),
  'agents.settings': query('agents:read'),
  'agents.updateSettings': mutation('agents:write', () => ({ draftHours: 12 })),
  'agentVersions.list': query('agents:read', ofAgent(page())),
  'agentVersions.get': query('agents:read', ofAgent({ number: 1 })),
  'agentVersions.diff': query('agents:read', ofAgent({ from: 1, to: 1 })),
  'agentVersions.save': mutation('agents:write', ofAgent({ config })),
  'agentVersions.rollBack': mutation('agents:write', ofAgent({ number: 1 })),
  'agentTrials.list': query('agents:read', agentOf),
  'agentTrials.results': query('agents:read', trialOf),
  'agentTrials.start': mutation('agents:write', async (cast) => ({
    ...(await twoVersions(cast)),
    second: 2,
  })),
  'agentTrials.stop': mutation('agents:write', async (cast) => ({
    ...(await trialOf(cast)),
    keep: 'second',
  })),
  'drafts.list': query('conversations:read', page),
  'drafts.approve': mutation('conversations:write', draftOf, ['conflict']),
  'drafts.reject': mutation('conversations:write', async (cast) => ({
    ...(await draftOf(cast)),
    reason: 'Too long.',
  })),
  'drafts.use': mutation('conversations:write', draftOf),
  'drafts.dismiss': mutation('conversations:write', draftOf),
  'drafts.suggest': mutation('conversations:write', askedOf),
  'training.examples': query('agents:read', page),
  'training.labels': query('agents:read'),
  'training.addExamples': mutation('agents:write', () => ({ examples: [{ text: 'Hi', label: 'greeting' }] })),
  'training.updateExample': mutation('agents:write', async (cast) => ({
    exampleId: await exampleOf(cast),
    text: randomLetters(12),
    label: 'other',
  })),
  'training.removeExamples': mutation('agents:write', async (cast) => ({
    exampleIds: [await exampleOf(cast)],
  })),
  'training.labelMessage': mutation('conversations:write', async (cast) => ({
    ...(await conversationOf(cast)),
    seq: 1,
    label: 'meals',
  })),
  'training.train': mutation('agents:write', undefined, ['conflict']),
  'training.models': query('agents:read'),
  'training.model': query('agents:read', modelOf),
  'training.activate': mutation('agents:write', modelOf),
  'training.deactivate': mutation('agents:write'),
  'training.guess': query('agents:read', () => ({ text: 'Hello' })),
  'training.corrections': query('conversations:read', page),
  'training.correct': mutation('conversations:write', async (cast) => ({
    ...(await saidOf(cast)),
    text: 'At 8.',
  })),
  'training.proposals': query('conversations:read'),
  'why.get': query('conversations:read', answerOf),
  'why.turn': query('conversations:read', turnOf),
  'why.turns': query('conversations:read', conversationOf),
  'playground.ask': mutation('agents:write', ofAgent({ messages: [{ from: 'visitor', text: 'Hello' }] })),
  'modelProviders.list': query('agents:read'),
  'modelProviders.putKey': mutation('agents:write', () => ({ ...inside, key: 'sk-test' }), ['invalid']),
  'modelProviders.testKey': mutation('agents:write', keyOf),
  'modelProviders.removeKey': mutation('agents:write', keyOf),
};
