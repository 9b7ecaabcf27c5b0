import { IconLinkOff, IconMailCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { ButtonLink } from '../../ui/button-link';
import { EntryPage } from '../entry/entry-page';

const route = getRouteApi('/entry/verified');

export function VerifiedPage() {
  const { t } = useTranslation('entry');
  const { error } = route.useSearch();
  const trpc = useTRPC();
  const me = useQuery(trpc.me.get.queryOptions());
  const person = me.data?.person ?? null;

  if (error !== undefined && person?.emailVerified !== true) {
    return (
      <EntryPage icon={IconLinkOff} bad title={t('verified.failedTitle')} lead={t('verified.failedLead')}>
        <ButtonLink to="/sign-in" size="md" fullWidth>
          {t('verified.signIn')}
        </ButtonLink>
      </EntryPage>
    );
  }
  return (
    <EntryPage icon={IconMailCheck} title={t('verified.title')} lead={t('verified.lead')}>
      <ButtonLink to={person ? '/' : '/sign-in'} size="md" fullWidth>
        {t(person ? 'verified.action' : 'verified.signIn')}
      </ButtonLink>
    </EntryPage>
  );
}
