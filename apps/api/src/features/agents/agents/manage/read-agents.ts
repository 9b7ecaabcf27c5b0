import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { withTenant } from '../../../../platform/db';
import { personaNames, personas } from '../personas';
import type { AgentShown, ListAgents, OneAgent } from '../requests';
import { AgentConfig } from '../schemas';
import * as store from './store';

export async function listAgents(ctx: Ctx, { state }: ListAgents) {
  const { tenantId } = authorize(ctx, 'agents:read');
  const rows = await withTenant(ctx, (tx) =>
    store.listAgents(tx, tenantId, { archived: state === 'archived' }),
  );
  return { items: rows.map(toAgent) };
}

export async function getAgent(ctx: Ctx, { agentId }: OneAgent) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return toAgent(await withTenant(ctx, (tx) => store.getAgent(tx, { tenantId, id: agentId })));
}

export function toAgent({ config, ...row }: store.AgentRow): AgentShown {
  return { ...row, config: AgentConfig.parse(config) };
}

/** What an agent can begin as. */
export function listPersonas(ctx: Ctx) {
  authorize(ctx, 'agents:read');
  return {
    items: personaNames.map((name) => ({
      ...personas[name],
      name,
      config: AgentConfig.parse(personas[name].config),
    })),
  };
}
