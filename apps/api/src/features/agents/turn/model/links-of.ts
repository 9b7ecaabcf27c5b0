import type { ModelLink } from '../../../../platform/models';
import type { AgentConfig } from '../../agents/schemas';
import { readKeys } from '../../providers/read-keys';
import type { TenantCtx } from '../types';

type Chosen = { config: Pick<AgentConfig, 'chain'> };

/** The agent’s chain, as far as there are keys: the workspace’s own first, else the operator’s. */
export async function linksOf(ctx: TenantCtx, { chosen }: { chosen: Chosen }): Promise<ModelLink[]> {
  const { chain } = chosen.config;
  if (chain.length === 0) return [];
  const { models } = ctx.platform;
  const keys = await readKeys(ctx);
  return chain.flatMap(({ provider, model }): ModelLink[] => {
    const own = keys.get(provider);
    const breakerKey = `${ctx.tenantId} ${provider}`;
    if (own) return [{ provider, model, key: own.key, baseUrl: own.baseUrl, breakerKey }];
    return models.offered.includes(provider) ? [{ provider, model, key: null, breakerKey }] : [];
  });
}
