import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { Conflict, NotFound } from '../../../platform/errors';
import { readScene } from '../../conversations';
import { readTeam } from '../agents/read-team';
import type { Team } from '../agents/team';
import { rehearse } from '../rehearsal/rehearse';
import { toTrace } from '../why/trace-view';
import type { SuggestReply } from './schemas';

/** What an agent would answer now, for a member to look at. Nothing is said, kept, or told to anybody. */
export async function suggestReply(ctx: Ctx, { conversationId, agentId }: SuggestReply) {
  authorize(ctx, 'conversations:write');
  const [scene, team] = await Promise.all([readScene(ctx, { conversationId }), readTeam(ctx)]);
  if (!scene) throw new NotFound('conversation');
  if (!scene.messages.some(({ author }) => author === 'contact'))
    throw new Conflict('Nobody has asked anything here yet.');
  const agent = agentId === undefined ? anyOf(team) : teamAgent(team, agentId);
  const chosen = agentId === undefined ? null : agent;
  const rehearsed =
    (await rehearse(ctx, { scene, team, agent: chosen, mayCall: false })) ??
    (await rehearse(ctx, { scene, team, agent, mayCall: false }));
  if (!rehearsed) throw new Conflict(noAgent);
  const { turn, reply } = rehearsed;
  const { id, name } = turn.chosen.agent;
  const { body, text, confidence, paid } = reply;
  const shown = { agentId: id, agentName: name, body, text, confidence, credits: paid?.amount ?? 0 };
  const isOfUse = !reply.abstains && !reply.handOver;
  return { suggestion: isOfUse ? shown : null, trace: toTrace(turn.trace, reply.evidence) };
}

const noAgent = 'No agent is active here. Create one, or make one active.';

/** Where none takes such a conversation, the first is asked all the same. */
function anyOf({ agents: [first] }: Team) {
  if (!first) throw new Conflict(noAgent);
  return first;
}

function teamAgent({ agents }: Team, agentId: string) {
  const found = agents.find(({ id }) => id === agentId);
  if (!found) throw new NotFound('active agent');
  return found;
}
