import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { Secret } from '../../ui/secret';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { QrCode } from './qr-code';
import classes from './security.module.css';
import { confirmTwoFactor } from './security-calls';

type ScanDialogProps = { uri: string; onClose: () => void; onVerified: () => void };

export function ScanDialog({ uri, onClose, onVerified }: ScanDialogProps) {
  const { t } = useTranslation(['account', 'common']);
  const [code, setCode] = useState('');
  const verify = useMutation({ mutationFn: confirmTwoFactor, onSuccess: onVerified });
  const wrong = verify.error instanceof AuthRefusal && verify.error.code === 'INVALID_CODE';
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verify.mutate(code.replaceAll(' ', ''));
  };
  return (
    <Modal opened onClose={onClose} title={t('twoFactor.scanTitle')} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <p className={classes.lead}>{t('twoFactor.scanLead')}</p>
          <QrCode text={uri} label={t('twoFactor.qr')} />
          <div>
            <p className={classes.label}>{t('twoFactor.key')}</p>
            <Secret value={secret} copyLabel={t('common:actions.copy')} />
          </div>
          <TextInput
            label={t('twoFactor.code')}
            description={t('twoFactor.codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            value={code}
            data-autofocus
            error={wrong ? t('twoFactor.wrong') : undefined}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          {!wrong && <TroubleNotice error={verify.error} />}
          <Row at="end">
            <Button variant="default" onClick={onClose}>
              {t('common:actions.cancel')}
            </Button>
            <Button type="submit" loading={verify.isPending} disabled={code.trim().length < 6}>
              {t('twoFactor.verify')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
