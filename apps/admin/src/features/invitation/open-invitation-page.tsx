import { Button } from '@mantine/core';
import { IconUserExclamation } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { authClient, settle } from '../../api/auth';
import type { OpenInvitation } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useEnter } from '../../app/use-enter';
import { ButtonLink } from '../../ui/button-link';
import { Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { EntryPage } from '../entry/entry-page';
import { JoinAsNew } from './join-as-new';

type OpenProps = { token: string; invitation: OpenInvitation };

export function OpenInvitationPage({ token, invitation }: OpenProps) {
  const { t } = useTranslation(['entry', 'common']);
  const trpc = useTRPC();
  const me = useQuery(trpc.me.get.queryOptions());
  const person = me.data?.person ?? null;
  const here = `/invitation?token=${token}`;

  if (person && person.email.toLowerCase() !== invitation.email.toLowerCase()) {
    return <WrongAccount current={person.email} email={invitation.email} />;
  }
  const names = { workspace: invitation.workspaceName, role: t(`common:roles.${invitation.role}`) };
  const lead =
    invitation.invitedBy === null
      ? t('invitation.leadNoName', names)
      : t('invitation.lead', { ...names, inviter: invitation.invitedBy });
  return (
    <EntryPage title={t('invitation.title', { workspace: invitation.workspaceName })} lead={lead}>
      {person && <Join token={token} workspaceName={invitation.workspaceName} />}
      {!person && invitation.hasAccount && (
        <Stack gap={12}>
          <p>{t('invitation.signInFirst', { email: invitation.email })}</p>
          <ButtonLink to="/sign-in" search={{ next: here, email: invitation.email }} size="md" fullWidth>
            {t('invitation.signIn')}
          </ButtonLink>
        </Stack>
      )}
      {!person && !invitation.hasAccount && <JoinAsNew token={token} email={invitation.email} />}
    </EntryPage>
  );
}

function Join({ token, workspaceName }: { token: string; workspaceName: string }) {
  const { t } = useTranslation('entry');
  const trpc = useTRPC();
  const enter = useEnter();
  const accept = useMutation(trpc.invitations.accept.mutationOptions({ onSuccess: () => enter('/') }));
  return (
    <Stack gap={12}>
      <TroubleNotice error={accept.error} />
      <Button size="md" fullWidth loading={accept.isPending} onClick={() => accept.mutate({ token })}>
        {t('invitation.join', { workspace: workspaceName })}
      </Button>
    </Stack>
  );
}

async function signOutAndReload(): Promise<void> {
  const auth = await authClient();
  await settle(auth.signOut());
  window.location.reload();
}

function WrongAccount({ current, email }: { current: string; email: string }) {
  const { t } = useTranslation('entry');
  const leave = useMutation({ mutationFn: signOutAndReload });
  return (
    <EntryPage
      icon={IconUserExclamation}
      title={t('invitation.wrongTitle')}
      lead={t('invitation.wrongLead', { current, email })}
    >
      <Stack gap={12}>
        <TroubleNotice error={leave.error} />
        <Button size="md" fullWidth loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('invitation.switch')}
        </Button>
        <ButtonLink to="/" variant="default" size="md" fullWidth>
          {t('invitation.stay')}
        </ButtonLink>
      </Stack>
    </EntryPage>
  );
}
