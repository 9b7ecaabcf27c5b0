import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { type Tx, withTenant } from '../../../../platform/db';
import { Conflict } from '../../../../platform/errors';
import { record } from '../../../accounts';
import { actorName } from '../../actor-name';
import { personas } from '../personas';
import type { CreateAgent, OneAgent } from '../requests';
import { AgentConfig } from '../schemas';
import { countAgents, insertAgent } from '../store';
import { toAgent } from './read-agents';
import * as store from './store';

const most = 50;

/** A new agent, told what its persona is told, or nothing yet. It answers where agents are switched on. */
export async function createAgent(ctx: Ctx, { persona: name, ...given }: CreateAgent) {
  const { tenantId } = authorize(ctx, 'agents:write');
  const persona = name && personas[name];
  return withTenant(ctx, async (tx) =>
    add(tx, ctx, {
      tenantId,
      name: given.name ?? persona?.agentName ?? 'New agent',
      role: given.role ?? persona?.role ?? '',
      avatar: given.avatar ?? persona?.avatar ?? 'spark',
      config: AgentConfig.parse(persona?.config ?? {}),
      note: persona ? `The persona “${persona.title}”` : 'The first',
    }),
  );
}

/** As another is told now. It stays inactive until somebody switches it on. */
export async function duplicateAgent(ctx: Ctx, { agentId }: OneAgent) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    const row = await store.getAgent(tx, { tenantId, id: agentId });
    const { role, avatar, version } = row;
    const name = `${row.name.slice(0, 53)} (copy)`;
    const config = AgentConfig.parse(row.config);
    const note = `A copy of ${row.name}, version ${version}`;
    return add(tx, ctx, { tenantId, name, role, avatar, config, note, active: false });
  });
}

type Adding = {
  tenantId: string;
  name: string;
  role: string;
  avatar: string;
  config: AgentConfig;
  note: string;
  active?: boolean;
};

async function add(tx: Tx, ctx: Ctx, { config, note, ...agent }: Adding) {
  const { tenantId } = agent;
  await store.lockAgents(tx, tenantId);
  const position = await countAgents(tx, tenantId);
  if (position >= most) throw new Conflict(`There are ${most} agents already. Archive one first.`);
  const id = ctx.platform.newId('agt');
  const createdAt = ctx.platform.clock.now();
  const first = { config, note, createdBy: actorName(ctx) };
  await insertAgent(tx, { ...agent, id, position, createdAt }, first);
  await record(tx, ctx, {
    action: 'agent.created',
    target: { kind: 'agent', id, label: agent.name },
    detail: { note },
  });
  return toAgent(await store.getAgent(tx, { tenantId, id }));
}
