import type {
  ModelCapabilities,
  ModelInfo,
  ModelLink,
  ModelUsage,
  ProviderName,
  ProviderTable,
} from './types';

function find(table: ProviderTable, provider: ProviderName, model: string): ModelInfo | null {
  return table[provider].models.find(({ name }) => name === model) ?? null;
}

export const capabilitiesIn =
  (table: ProviderTable) =>
  (provider: ProviderName, model: string): ModelCapabilities =>
    find(table, provider, model)?.capabilities ?? table[provider].capabilities;

/** A dollar for a million tokens is a millionth of a dollar for one. */
export const costIn =
  (table: ProviderTable) =>
  ({ provider, model }: Pick<ModelLink, 'provider' | 'model'>, usage: ModelUsage): number | null => {
    const price = find(table, provider, model)?.price;
    if (!price) return null;
    const fresh = Math.max(0, usage.in - usage.cachedIn);
    return Math.ceil(fresh * price.in + usage.cachedIn * price.cachedIn + usage.out * price.out);
  };

export const breakerKeyOf = (tenantId: string, provider: ProviderName) => `${tenantId} ${provider}`;
