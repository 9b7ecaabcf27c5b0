import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMember } from '../../app/member';
import { ButtonLink } from '../../ui/button-link';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { sendVerification } from '../sign-in/sign-in-calls';
import type { StepKey } from './checklist';

export function StepAction({ step }: { step: StepKey }) {
  const { t } = useTranslation('home');
  switch (step) {
    case 'verify':
      return <SendAgain />;
    case 'invite':
      return (
        <ButtonLink to="/settings/members" search={{ invite: 'open' }} variant="default">
          {t('start.invite.action')}
        </ButtonLink>
      );
    case 'origins':
      return (
        <ButtonLink to="/settings/site-keys" variant="default">
          {t('start.origins.action')}
        </ButtonLink>
      );
    case 'twoFactor':
      return (
        <ButtonLink to="/account/security" variant="default">
          {t('start.twoFactor.action')}
        </ButtonLink>
      );
  }
}

function SendAgain() {
  const { t } = useTranslation('home');
  const { email } = useMember().person;
  const sayTrouble = useSayTrouble();
  const send = useMutation({ mutationFn: () => sendVerification(email), onError: sayTrouble });
  return (
    <Button
      variant="default"
      loading={send.isPending}
      disabled={send.isSuccess}
      onClick={() => send.mutate()}
    >
      {t(send.isSuccess ? 'start.verify.sent' : 'start.verify.action')}
    </Button>
  );
}
