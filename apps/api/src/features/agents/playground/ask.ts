import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Scene } from '../../conversations';
import { getAgent } from '../agents/manage/store';
import { readTeam } from '../agents/read-team';
import { AgentConfig } from '../agents/schemas';
import type { TeamAgent } from '../agents/team';
import { getVersion } from '../agents/versions/store';
import { asAgentAtWork } from '../rehearsal/as-agent-at-work';
import { rehearse } from '../rehearsal/rehearse';
import type { Reply } from '../turn/types';
import { toTrace } from '../why/trace-view';
import type { AskPlayground } from './schemas';

/** What an agent would answer to this, by any version of it. Nothing is kept; a model costs what it costs. */
export async function askPlayground(ctx: Ctx, asked: AskPlayground) {
  const { tenantId } = authorize(ctx, 'agents:write');
  const agent = await agentOf({ ...ctx, tenantId }, asked);
  const team = { ...(await readTeam(asAgentAtWork(ctx))), agents: [agent] };
  const rehearsed = await rehearse(ctx, { scene: sceneOf(ctx, asked), team, agent, mayCall: true });
  if (!rehearsed) throw new Error('An agent that was named did not answer.');
  const { turn, reply } = rehearsed;
  const { body, text, confidence, provider, model, abstains, handOver, paid } = reply;
  return {
    ...{ body, text, confidence, provider, model },
    outcome: outcomeOf({ abstains, handOver }),
    credits: paid?.amount ?? 0,
    trace: toTrace(turn.trace, reply.evidence),
  };
}

function outcomeOf({ abstains, handOver }: Pick<Reply, 'abstains' | 'handOver'>) {
  if (handOver) return 'handed-over' as const;
  return abstains ? ('abstained' as const) : ('answered' as const);
}

type TenantCtx = Ctx & { tenantId: string };

async function agentOf(ctx: TenantCtx, { agentId, version, config }: AskPlayground): Promise<TeamAgent> {
  const { tenantId } = ctx;
  return withTenant(ctx, async (tx) => {
    const { id, name, role, ...row } = await getAgent(tx, { tenantId, id: agentId });
    const number = version ?? row.version;
    const saved = await getVersion(tx, { tenantId, agentId, number });
    return {
      id,
      name,
      role,
      version: number,
      trial: null,
      config: config ?? AgentConfig.parse(saved.config),
    };
  });
}

function sceneOf({ platform }: Ctx, { messages, page }: AskPlayground): Scene {
  const at = platform.clock.now();
  return {
    conversationId: 'playground',
    startedAt: at,
    status: 'open',
    answeredBy: 'agents',
    wantedSeq: messages.length,
    doneSeq: 0,
    page: page ? { url: page, title: '' } : null,
    contact: { id: 'playground', name: null, email: null, locale: null, fields: {} },
    messages: messages.map(({ from, text }, place) => ({
      seq: place + 1,
      id: `playground ${place + 1}`,
      author: from === 'visitor' ? 'contact' : 'agent',
      authorName: null,
      body: { kind: 'text', text },
      text,
      at,
    })),
    summary: null,
  };
}
