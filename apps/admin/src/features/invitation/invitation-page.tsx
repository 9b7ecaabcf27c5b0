import { IconMailOff, IconMailQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { ButtonLink } from '../../ui/button-link';
import { Loaded } from '../../ui/loaded';
import { EntryPage } from '../entry/entry-page';
import { OpenInvitationPage } from './open-invitation-page';

const route = getRouteApi('/entry/invitation');

export function InvitationPage() {
  const { token = '' } = route.useSearch();
  const trpc = useTRPC();
  const preview = useQuery(trpc.invitations.preview.queryOptions({ token }));
  // A link that lost its end on the way says as little as one that never was.
  if (preview.error && explain(preview.error).kind === 'invalid') return <ClosedInvitation state="unknown" />;
  return (
    <Loaded query={preview}>
      {(invitation) =>
        invitation.state === 'open' ? (
          <OpenInvitationPage token={token} invitation={invitation} />
        ) : (
          <ClosedInvitation state={invitation.state} />
        )
      }
    </Loaded>
  );
}

function ClosedInvitation({ state }: { state: 'expired' | 'used' | 'unknown' }) {
  const { t } = useTranslation('entry');
  return (
    <EntryPage
      icon={state === 'unknown' ? IconMailQuestion : IconMailOff}
      bad={state !== 'used'}
      title={t(`invitation.${state}Title`)}
      lead={t(`invitation.${state}Lead`)}
    >
      {state === 'used' && (
        <ButtonLink to="/sign-in" size="md" fullWidth>
          {t('signIn.submit')}
        </ButtonLink>
      )}
    </EntryPage>
  );
}
