import type { ModelLink } from '../../../../platform/models';
import type { AgentConfig } from '../../agents/schemas';
import type { Team } from '../../agents/team';
import { openKey } from '../../providers/open-key';
import type { TenantCtx } from '../types';

type Answering = { chosen: { config: Pick<AgentConfig, 'chain'> }; team: Pick<Team, 'keys'> };

/** The agent’s chain, as far as there are keys: the workspace’s own first, else the operator’s. */
export function linksOf(ctx: TenantCtx, { chosen, team }: Answering): ModelLink[] {
  const { chain } = chosen.config;
  if (chain.length === 0) return [];
  const { models } = ctx.platform;
  return chain.flatMap(({ provider, model }): ModelLink[] => {
    const own = team.keys.find((key) => key.provider === provider);
    const breakerKey = `${ctx.tenantId} ${provider}`;
    if (own) {
      const opened = openKey(ctx, own);
      return opened ? [{ provider, model, ...opened, breakerKey }] : [];
    }
    return models.offered.includes(provider) ? [{ provider, model, key: null, breakerKey }] : [];
  });
}
