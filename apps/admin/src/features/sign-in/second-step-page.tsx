import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryPage } from '../entry/entry-page';

export function SecondStepPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('entry');
  return (
    <EntryPage title={t('twoFactor.title')} icon={IconShieldLock}>
      {children}
    </EntryPage>
  );
}
