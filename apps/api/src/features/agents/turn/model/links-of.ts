import type { ModelLink } from '../../../../platform/models';
import type { AgentConfig } from '../../agents/schemas';
import type { Team } from '../../agents/team';
import { openKeys } from '../../providers/open-keys';
import type { TenantCtx } from '../types';

type Answering = { chosen: { config: Pick<AgentConfig, 'chain'> }; team: Pick<Team, 'keys'> };

/** The agent’s chain, as far as there are keys: the workspace’s own first, else the operator’s. */
export function linksOf(ctx: TenantCtx, { chosen, team }: Answering): ModelLink[] {
  const { chain } = chosen.config;
  if (chain.length === 0) return [];
  const { models } = ctx.platform;
  const keys = openKeys(ctx, team.keys);
  return chain.flatMap(({ provider, model }): ModelLink[] => {
    const own = keys.get(provider);
    const breakerKey = `${ctx.tenantId} ${provider}`;
    if (own) return [{ provider, model, key: own.key, baseUrl: own.baseUrl, breakerKey }];
    return models.offered.includes(provider) ? [{ provider, model, key: null, breakerKey }] : [];
  });
}
