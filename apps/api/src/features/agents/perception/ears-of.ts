import type { ModelLink } from '../../../platform/models';
import { linksOf } from '../turn/model/links-of';
import type { Received, TenantCtx } from '../turn/types';

/**
 * Who writes down what is said: of the agents’ chains whoever can, then the workspace’s own keys. Where no agent has a
 * model, nothing of a visitor leaves the house.
 */
export function earsOf(ctx: TenantCtx, { team }: Pick<Received, 'team'>): ModelLink[] {
  const { providers } = ctx.platform.models;
  const chains = team.agents.flatMap(({ config }) => config.chain);
  if (chains.length === 0) return [];
  const own = team.keys.map(({ provider }) => ({ provider: provider as ModelLink['provider'], model: '' }));
  const chain = [...chains, ...own].flatMap(({ provider }) => {
    const model = providers[provider]?.transcriber;
    return model ? [{ provider, model }] : [];
  });
  const known = new Set<string>();
  const once = chain.filter(({ provider }) => !known.has(provider) && known.add(provider));
  return linksOf(ctx, { chosen: { config: { chain: once } }, team });
}
