import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { Notice } from '../../ui/notice';
import { Stack } from '../../ui/stack';
import { TextButton } from '../../ui/text-link';
import { TroubleNotice } from '../../ui/trouble';
import classes from './sign-in.module.css';
import { verifyBackupCode, verifyCode } from './sign-in-calls';

type SecondStepProps = { onDone: () => Promise<void>; onRestart: () => void };

export function SecondStep({ onDone, onRestart }: SecondStepProps) {
  const { t } = useTranslation('entry');
  const [way, setWay] = useState<'app' | 'backup'>('app');
  const verify = useMutation({
    mutationFn: async (input: { code: string; trustDevice: boolean }) => {
      await (way === 'app' ? verifyCode(input) : verifyBackupCode(input));
      await onDone();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const code = String(data.get('code') ?? '').replaceAll(' ', '');
    if (code !== '') verify.mutate({ code, trustDevice: data.get('trust') === 'on' });
  };
  const change = () => {
    verify.reset();
    setWay(way === 'app' ? 'backup' : 'app');
  };

  return (
    <form onSubmit={submit} noValidate key={way}>
      <Stack gap={16}>
        <p className={classes.lead}>{t(way === 'app' ? 'twoFactor.lead' : 'twoFactor.backupLead')}</p>
        <TextInput
          name="code"
          label={t(way === 'app' ? 'twoFactor.code' : 'twoFactor.backup')}
          inputMode={way === 'app' ? 'numeric' : 'text'}
          autoComplete={way === 'app' ? 'one-time-code' : 'off'}
          maxLength={way === 'app' ? 7 : 24}
          autoFocus
        />
        <Checkbox name="trust" label={t('twoFactor.trust')} />
        {verify.error && <CodeTrouble error={verify.error} backup={way === 'backup'} />}
        <Button type="submit" size="md" fullWidth loading={verify.isPending}>
          {t('twoFactor.submit')}
        </Button>
        <TextButton onClick={change}>
          {t(way === 'app' ? 'twoFactor.useBackup' : 'twoFactor.useApp')}
        </TextButton>
        <TextButton onClick={onRestart}>{t('twoFactor.restart')}</TextButton>
      </Stack>
    </form>
  );
}

function CodeTrouble({ error, backup }: { error: Error; backup: boolean }) {
  const { t } = useTranslation('entry');
  const code = error instanceof AuthRefusal ? error.code : null;
  if (code === 'INVALID_TWO_FACTOR_COOKIE') return <Notice tone="bad">{t('twoFactor.lapsed')}</Notice>;
  if (code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE') {
    return <Notice tone="bad">{t(backup ? 'twoFactor.wrongBackup' : 'twoFactor.wrong')}</Notice>;
  }
  return <TroubleNotice error={error} />;
}
