import { Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { createAgent, duplicateAgent } from './manage/create-agent';
import { getAgent, listAgents, listPersonas } from './manage/read-agents';
import { archiveAgent, restoreAgent, updateAgent } from './manage/update-agent';
import * as requests from './requests';
import { AgentsSettings } from './schemas';
import { readAgentsSettings, updateAgentsSettings } from './settings/update-settings';

const tag = 'Agents';
const one = '/agents/{agentId}';

export const agentRouter = router({
  list: procedure
    .meta(rest('GET /agents', 'List agents, in their order', tag))
    .input(requests.ListAgents)
    .output(requests.AgentList)
    .query(({ ctx, input }) => listAgents(ctx, input)),
  get: procedure
    .meta(rest(`GET ${one}`, 'Get an agent and what it is told now', tag))
    .input(requests.OneAgent)
    .output(requests.AgentShown)
    .query(({ ctx, input }) => getAgent(ctx, input)),
  personas: procedure
    .meta(rest('GET /agent-personas', 'List what an agent can begin as', tag))
    .input(Nothing.optional())
    .output(requests.PersonaList)
    .query(({ ctx }) => listPersonas(ctx)),
  create: procedure
    .meta(rest('POST /agents', 'Create an agent, from a persona or from nothing', tag))
    .input(requests.CreateAgent)
    .output(requests.AgentShown)
    .mutation(({ ctx, input }) => createAgent(ctx, input)),
  update: procedure
    .meta(rest(`PATCH ${one}`, 'Change how an agent is called and shown, and whether it answers', tag))
    .input(requests.UpdateAgent)
    .output(requests.AgentShown)
    .mutation(({ ctx, input }) => updateAgent(ctx, input)),
  duplicate: procedure
    .meta(rest(`POST ${one}/duplicate`, 'Create an agent that is told the same', tag))
    .input(requests.OneAgent)
    .output(requests.AgentShown)
    .mutation(({ ctx, input }) => duplicateAgent(ctx, input)),
  archive: procedure
    .meta(rest(`POST ${one}/archive`, 'Put an agent away; what it did is kept', tag))
    .input(requests.OneAgent)
    .output(requests.AgentShown)
    .mutation(({ ctx, input }) => archiveAgent(ctx, input)),
  restore: procedure
    .meta(rest(`POST ${one}/restore`, 'Take an archived agent back', tag))
    .input(requests.OneAgent)
    .output(requests.AgentShown)
    .mutation(({ ctx, input }) => restoreAgent(ctx, input)),
  settings: procedure
    .meta(rest('GET /agent-settings', 'Read whether agents answer, and what holds for all', tag))
    .input(Nothing.optional())
    .output(AgentsSettings)
    .query(({ ctx }) => readAgentsSettings(ctx)),
  updateSettings: procedure
    .meta(rest('PATCH /agent-settings', 'Switch agents on or off, and change what holds for all', tag))
    .input(requests.UpdateAgentsSettings)
    .output(AgentsSettings)
    .mutation(({ ctx, input }) => updateAgentsSettings(ctx, input)),
});
