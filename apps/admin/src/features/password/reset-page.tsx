import { Button } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authClient, settle } from '../../api/auth';
import { AuthRefusal } from '../../api/explain';
import { ButtonLink } from '../../ui/button-link';
import { NewPasswordField } from '../../ui/new-password-field';
import { shortest } from '../../ui/password-strength';
import { Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { EntryPage } from '../entry/entry-page';

const route = getRouteApi('/entry/reset');

async function resetPassword(input: { token: string; newPassword: string }): Promise<void> {
  const auth = await authClient();
  await settle(auth.resetPassword(input));
}

export function ResetPage() {
  const { token, error } = route.useSearch();
  const [refused, setRefused] = useState(false);
  if (token === undefined || error !== undefined || refused) return <DeadLink />;
  return <ResetForm token={token} onRefused={() => setRefused(true)} />;
}

function DeadLink() {
  const { t } = useTranslation('entry');
  return (
    <EntryPage icon={IconLinkOff} bad title={t('reset.invalidTitle')} lead={t('reset.invalidLead')}>
      <ButtonLink to="/forgot" size="md" fullWidth>
        {t('reset.again')}
      </ButtonLink>
    </EntryPage>
  );
}

function ResetForm({ token, onRefused }: { token: string; onRefused: () => void }) {
  const { t } = useTranslation(['entry', 'common']);
  const navigate = useNavigate();
  const [short, setShort] = useState(false);
  const reset = useMutation({
    mutationFn: resetPassword,
    onSuccess: () => navigate({ to: '/sign-in', search: { reason: 'reset' } }),
    onError: (error) => {
      if (error instanceof AuthRefusal && error.code === 'INVALID_TOKEN') onRefused();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const newPassword = String(new FormData(event.currentTarget).get('password') ?? '');
    setShort(newPassword.length < shortest);
    if (newPassword.length >= shortest) reset.mutate({ token, newPassword });
  };
  return (
    <EntryPage title={t('reset.title')} lead={t('reset.lead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <NewPasswordField
            name="password"
            label={t('newPassword')}
            known={[]}
            error={short ? t('common:required.newPassword') : undefined}
          />
          <TroubleNotice error={reset.error} />
          <Button type="submit" size="md" fullWidth loading={reset.isPending}>
            {t('reset.submit')}
          </Button>
        </Stack>
      </form>
    </EntryPage>
  );
}
