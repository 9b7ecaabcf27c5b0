import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { Notice } from '../../ui/notice';
import { TextButton } from '../../ui/text-link';
import { TroubleNotice } from '../../ui/trouble';
import { sendVerification } from './sign-in-calls';

export function SignInTrouble({ error, email }: { error: Error; email: string }) {
  const { t } = useTranslation('entry');
  const code = error instanceof AuthRefusal ? error.code : null;
  if (code === 'EMAIL_NOT_VERIFIED') return <Unverified email={email} />;
  if (code === 'INVALID_EMAIL_OR_PASSWORD') return <Notice tone="bad">{t('signIn.wrong')}</Notice>;
  return <TroubleNotice error={error} />;
}

function Unverified({ email }: { email: string }) {
  const { t } = useTranslation('entry');
  const send = useMutation({ mutationFn: () => sendVerification(email) });
  if (send.isSuccess) return <Notice tone="good">{t('checkMail.sent')}</Notice>;
  return (
    <Notice tone="warn">
      <p>{t('signIn.unverified')}</p>
      <p>
        <TextButton onClick={() => send.mutate()} disabled={send.isPending}>
          {t('signIn.sendLink')}
        </TextButton>
      </p>
    </Notice>
  );
}
