import { useTranslation } from 'react-i18next';

export const builtInIntents = ['support', 'sales', 'booking', 'complaint', 'urgent', 'general'] as const;

/** An intent in words; one of the workspace’s own has its own name. */
export function useIntentName(): (name: string) => string {
  const { t } = useTranslation('agents');
  return (name) => {
    const known = builtInIntents.find((each) => each === name);
    return known ? t(`intents.${known}`) : name;
  };
}
