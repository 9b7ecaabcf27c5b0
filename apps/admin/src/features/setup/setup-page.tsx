import { IconLinkOff, IconSparkles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { ButtonLink } from '../../ui/button-link';
import { Loaded } from '../../ui/loaded';
import { EntryPage } from '../entry/entry-page';
import { SetupForm } from './setup-form';

const route = getRouteApi('/entry/setup');
type Closed = 'used' | 'expired' | 'unknown';

export function SetupPage() {
  const { t } = useTranslation('entry');
  const { token = '' } = route.useSearch();
  const trpc = useTRPC();
  const check = useQuery(trpc.setup.check.queryOptions({ token }));
  if (check.error && explain(check.error).kind === 'invalid') return <Shut state="unknown" />;
  return (
    <Loaded query={check}>
      {({ state }) =>
        state === 'open' ? (
          <EntryPage icon={IconSparkles} title={t('setup.title')} lead={t('setup.lead')}>
            <SetupForm token={token} />
          </EntryPage>
        ) : (
          <Shut state={state} />
        )
      }
    </Loaded>
  );
}

function Shut({ state }: { state: Closed }) {
  const { t } = useTranslation('entry');
  return (
    <EntryPage icon={IconLinkOff} bad title={t(`setup.${state}Title`)} lead={t(`setup.${state}Lead`)}>
      {state === 'used' && (
        <ButtonLink to="/sign-in" size="md" fullWidth>
          {t('setup.signIn')}
        </ButtonLink>
      )}
    </EntryPage>
  );
}
