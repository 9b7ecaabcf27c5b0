import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { PasskeysCard } from './passkeys-card';
import { PasswordCard } from './password-card';
import { SessionsCard } from './sessions-card';
import { TwoFactorCard } from './two-factor-card';

export function SecurityPage() {
  const { t } = useTranslation('account');
  return (
    <Page title={t('security.title')} lead={t('security.lead')}>
      <PasswordCard />
      <TwoFactorCard />
      <PasskeysCard />
      <SessionsCard />
    </Page>
  );
}
