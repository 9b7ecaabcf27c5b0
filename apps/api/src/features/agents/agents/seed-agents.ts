import type { z } from 'zod';
import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { setWhoAnswers } from '../../conversations';
import { AgentConfig, AgentsSettings } from './schemas';
import { countAgents, insertAgent, upsertSettings } from './store';

export type AgentSeed = {
  name: string;
  role: string;
  avatar: string;
  config: z.input<typeof AgentConfig>;
};
export type AgentsSeed = { settings: z.input<typeof AgentsSettings>; agents: readonly AgentSeed[] };

/** The agents a demo begins with; nothing where there are some already. */
export async function seedAgents(ctx: Ctx & { tenantId: string }, seed: AgentsSeed): Promise<void> {
  authorizeSystem(ctx);
  const { tenantId } = ctx;
  const createdAt = ctx.platform.clock.now();
  const settings = AgentsSettings.parse(seed.settings);
  await withTenant(ctx, async (tx) => {
    if ((await countAgents(tx, tenantId)) > 0) return;
    for (const [position, { config, ...agent }] of seed.agents.entries()) {
      const id = ctx.platform.newId('agt');
      const first = { config: AgentConfig.parse(config), note: 'The first', createdBy: 'Parley' };
      await insertAgent(tx, { tenantId, id, ...agent, position, createdAt }, first);
    }
    await upsertSettings(tx, tenantId, settings);
    await setWhoAnswers(tx, tenantId, settings.on ? 'agents' : 'people');
  });
}
