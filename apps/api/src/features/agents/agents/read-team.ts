import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { teamView } from '../../contacts';
import { intentModelOf } from '../training/active-model';
import { AgentConfig, AgentsSettings } from './schemas';
import { findTeam } from './store';
import type { Team } from './team';

/** Who may answer, as they are told to right now. */
export async function readTeam(ctx: Ctx): Promise<Team> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const inTenant = { ...ctx, tenantId };
  const { settings, agents, businessName, timeZone, website, intentModel } = await findTeam(inTenant);
  const able = (agents ?? []).map(({ config, trial, ...agent }) => ({
    ...agent,
    config: AgentConfig.parse(config),
    trial: trial && { ...trial, config: AgentConfig.parse(trial.config) },
  }));
  const keepsHours = able.some(({ config }) => config.hours !== 'always');
  const open = keepsHours ? (await teamView(ctx)).open : true;
  return {
    businessName,
    timeZone,
    website,
    open,
    settings: AgentsSettings.parse(settings ?? {}),
    agents: able,
    intents: intentModel === null ? null : await intentModelOf(inTenant, intentModel),
  };
}
