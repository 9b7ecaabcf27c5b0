import { Button } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import { Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import { TroubleNotice } from '../../ui/trouble';
import { useCountdown } from '../../ui/use-countdown';
import { EntryPage } from '../entry/entry-page';
import { sendVerification } from '../sign-in/sign-in-calls';

const route = getRouteApi('/entry/check-mail');
const pauseSeconds = 30;

export function CheckMailPage() {
  const { t } = useTranslation('entry');
  const { email } = route.useSearch();
  return (
    <EntryPage
      icon={IconMailOpened}
      title={t('checkMail.title')}
      lead={email === undefined ? t('checkMail.leadNoAddress') : t('checkMail.lead', { email })}
      foot={<TextLink to="/sign-in">{t('checkMail.signIn')}</TextLink>}
    >
      {email !== undefined && <Resend email={email} />}
    </EntryPage>
  );
}

function Resend({ email }: { email: string }) {
  const { t } = useTranslation('entry');
  const [seconds, restart] = useCountdown(pauseSeconds);
  const send = useMutation({ mutationFn: () => sendVerification(email), onSuccess: restart });
  return (
    <Stack gap={12}>
      <p>{t('checkMail.nothing')}</p>
      {send.isSuccess && <Notice tone="good">{t('checkMail.sent')}</Notice>}
      <TroubleNotice error={send.error} />
      <Button
        variant="default"
        size="md"
        fullWidth
        disabled={seconds > 0}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {seconds > 0 ? t('checkMail.again', { seconds }) : t('checkMail.resend')}
      </Button>
      <TextLink to="/sign-up">{t('checkMail.other')}</TextLink>
    </Stack>
  );
}
