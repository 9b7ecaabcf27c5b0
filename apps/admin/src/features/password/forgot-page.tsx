import { Button, TextInput } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authClient, settle } from '../../api/auth';
import { Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import { TroubleNotice } from '../../ui/trouble';
import { EntryPage } from '../entry/entry-page';

async function requestReset(email: string): Promise<void> {
  const auth = await authClient();
  await settle(auth.requestPasswordReset({ email, redirectTo: '/admin/reset' }));
}

export function ForgotPage() {
  const { t } = useTranslation(['entry', 'common']);
  const [missing, setMissing] = useState(false);
  const request = useMutation({ mutationFn: requestReset });
  const back = <TextLink to="/sign-in">{t('forgot.back')}</TextLink>;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get('email') ?? '').trim();
    setMissing(!email.includes('@'));
    if (email.includes('@')) request.mutate(email);
  };

  if (request.isSuccess) {
    return (
      <EntryPage
        icon={IconMailForward}
        title={t('forgot.sentTitle')}
        lead={t('forgot.sentLead', { email: request.variables })}
        foot={back}
      />
    );
  }
  return (
    <EntryPage title={t('forgot.title')} lead={t('forgot.lead')} foot={back}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            autoComplete="email"
            error={missing ? t('common:required.email') : undefined}
          />
          <TroubleNotice error={request.error} />
          <Button type="submit" size="md" fullWidth loading={request.isPending}>
            {t('forgot.submit')}
          </Button>
        </Stack>
      </form>
    </EntryPage>
  );
}
