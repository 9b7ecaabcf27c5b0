import { createAgent } from '../../src/features/agents/agents/manage/create-agent';
import { AgentConfig } from '../../src/features/agents/agents/schemas';
import { startTrial } from '../../src/features/agents/agents/trials/run-trial';
import { saveVersion } from '../../src/features/agents/agents/versions/save-version';
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
};
