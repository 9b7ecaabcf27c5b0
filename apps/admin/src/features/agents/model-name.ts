import { useTranslation } from 'react-i18next';

const providers = ['openai', 'anthropic', 'perplexity', 'gemini', 'deepseek', 'compatible'] as const;

/** Who wrote it, in words: the provider and its model, or the house. */
export function useModelName(): (of: { provider: string; model: string }) => string {
  const { t } = useTranslation('agents');
  return ({ provider, model }) => {
    if (provider === 'house') return t('models.house');
    const known = providers.find((each) => each === provider);
    return `${known ? t(`models.providers.${known}`) : provider} ${model}`;
  };
}
