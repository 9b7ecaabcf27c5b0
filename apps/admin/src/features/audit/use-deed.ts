import { useTranslation } from 'react-i18next';

/** An action in words; one that is newer than these words is shown by its name. */
export function useDeed(): (action: string) => string {
  const { i18n } = useTranslation('audit');
  return (action) => {
    const key = `deeds.${action}`;
    return i18n.exists(key, { ns: 'audit' }) ? String(i18n.t(key as never, { ns: 'audit' })) : plain(action);
  };
}

export function plain(action: string): string {
  const words = action.replaceAll(/[.-]/g, ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
