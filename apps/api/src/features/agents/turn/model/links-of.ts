import type { ModelLink } from '../../../../platform/models';
import { readKeys } from '../../providers/read-keys';
import type { TenantCtx, Turn } from '../types';

/** The agent’s chain, as far as there are keys: the workspace’s own first, else the operator’s. */
export async function linksOf(ctx: TenantCtx, { chosen }: Turn): Promise<ModelLink[]> {
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
