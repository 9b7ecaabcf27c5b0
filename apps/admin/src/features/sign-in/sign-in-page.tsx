import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { safeNext } from '../../app/safe-next';
import { useEnter } from '../../app/use-enter';
import { Notice } from '../../ui/notice';
import { TextLink } from '../../ui/text-link';
import { EntryPage } from '../entry/entry-page';
import { SecondStepPage } from './second-step-page';
import { SignInFlow } from './sign-in-flow';

const route = getRouteApi('/entry/sign-in');

export function SignInPage() {
  const { t } = useTranslation('entry');
  const { next, email, reason } = route.useSearch();
  const enter = useEnter();
  return (
    <SignInFlow
      email={email ?? ''}
      passkeys
      onSignedIn={() => enter(safeNext(next))}
      secondStep={(form) => <SecondStepPage>{form}</SecondStepPage>}
      firstStep={(form) => (
        <EntryPage
          title={t('signIn.title')}
          lead={t('signIn.lead')}
          foot={
            <>
              {t('signIn.newHere')} <TextLink to="/sign-up">{t('signIn.create')}</TextLink>
            </>
          }
        >
          {reason === 'expired' && <Notice tone="info">{t('signIn.expired')}</Notice>}
          {reason === 'reset' && <Notice tone="good">{t('signIn.resetDone')}</Notice>}
          {form}
        </EntryPage>
      )}
    />
  );
}
