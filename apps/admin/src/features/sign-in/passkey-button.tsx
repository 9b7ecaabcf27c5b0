import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { Notice } from '../../ui/notice';
import classes from './sign-in.module.css';
import { offersPasskeysWhileTyping, signInWithPasskey } from './sign-in-calls';

export function PasskeyButton({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useTranslation('entry');
  const signIn = useMutation({
    mutationFn: async () => {
      await signInWithPasskey({ autoFill: false });
      await onDone();
    },
  });
  useSuggestedPasskeys(onDone);

  if (!('PublicKeyCredential' in globalThis)) return null;
  const dismissed = signIn.error instanceof AuthRefusal && signIn.error.code !== null;
  return (
    <>
      <div className={classes.or}>{t('or')}</div>
      <Button
        variant="default"
        size="md"
        fullWidth
        leftSection={<IconFingerprint size={18} stroke={1.75} aria-hidden />}
        loading={signIn.isPending}
        onClick={() => signIn.mutate()}
      >
        {t('signIn.passkey')}
      </Button>
      {signIn.error && (
        <Notice tone={dismissed ? 'info' : 'bad'}>
          {t(dismissed ? 'signIn.passkeyDismissed' : 'signIn.passkeyFailed')}
        </Notice>
      )}
    </>
  );
}

/** Lets the browser offer a passkey in the e-mail field; nobody who ignores it hears of it. */
function useSuggestedPasskeys(onDone: () => Promise<void>): void {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    let here = true;
    const suggest = async () => {
      if (!(await offersPasskeysWhileTyping()) || !here) return;
      await signInWithPasskey({ autoFill: true });
      if (here) await done();
    };
    suggest().catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
}
