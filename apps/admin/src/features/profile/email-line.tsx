import { IconCircleCheck, IconMailExclamation } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useVisitor } from '../../app/member';
import { Pill } from '../../ui/pill';
import { sayDone } from '../../ui/say-done';
import { TextButton } from '../../ui/text-link';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { sendVerification } from '../sign-in/sign-in-calls';
import classes from './profile.module.css';

export function EmailLine() {
  const { t } = useTranslation('account');
  const { email, emailVerified } = useVisitor().person;
  const sayTrouble = useSayTrouble();
  const send = useMutation({
    mutationFn: () => sendVerification(email),
    onSuccess: () => sayDone(t('profile.resent', { email })),
    onError: sayTrouble,
  });
  return (
    <div>
      <p className={classes.label}>{t('profile.email')}</p>
      <p className={classes.line}>
        {email}
        {emailVerified ? (
          <Pill tone="good" icon={IconCircleCheck}>
            {t('profile.confirmed')}
          </Pill>
        ) : (
          <>
            <Pill tone="warn" icon={IconMailExclamation}>
              {t('profile.unconfirmed')}
            </Pill>
            <TextButton onClick={() => send.mutate()} disabled={send.isPending || send.isSuccess}>
              {t('profile.resend')}
            </TextButton>
          </>
        )}
      </p>
    </div>
  );
}
