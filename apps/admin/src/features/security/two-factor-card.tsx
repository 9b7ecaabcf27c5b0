import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisitor } from '../../app/member';
import { Card } from '../../ui/card';
import { Pill } from '../../ui/pill';
import { Row } from '../../ui/stack';
import { PasswordThenDialog } from './password-then-dialog';
import { endTwoFactor, newBackupCodes } from './security-calls';
import { useTwoFactorChanged } from './use-two-factor-changed';

const SetUpDialog = lazy(() => import('./set-up-dialog').then((module) => ({ default: module.SetUpDialog })));
const CodesDialog = lazy(() => import('./codes-dialog').then((module) => ({ default: module.CodesDialog })));

export function TwoFactorCard() {
  const { t } = useTranslation('account');
  const { twoFactorEnabled } = useVisitor().person;
  const [dialog, setDialog] = useState<'set-up' | 'turn-off' | 'new-codes' | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const changed = useTwoFactorChanged();
  const close = () => setDialog(null);

  return (
    <Card
      title={t('twoFactor.title')}
      hint={t('twoFactor.hint')}
      aside={
        twoFactorEnabled ? (
          <Pill tone="good" icon={IconCircleCheck}>
            {t('twoFactor.on')}
          </Pill>
        ) : (
          <Pill icon={IconCircleDashed}>{t('twoFactor.off')}</Pill>
        )
      }
    >
      {twoFactorEnabled ? (
        <Row>
          <Button variant="default" onClick={() => setDialog('new-codes')}>
            {t('twoFactor.newCodes')}
          </Button>
          <Button variant="subtle" color="bad" onClick={() => setDialog('turn-off')}>
            {t('twoFactor.turnOff')}
          </Button>
        </Row>
      ) : (
        <Button onClick={() => setDialog('set-up')}>{t('twoFactor.setUp')}</Button>
      )}
      <PasswordThenDialog
        opened={dialog === 'turn-off'}
        onClose={close}
        title={t('twoFactor.offTitle')}
        lead={t('twoFactor.offLead')}
        action={t('twoFactor.turnOff')}
        danger
        onPassword={async (password) => {
          await endTwoFactor(password);
          close();
          await changed(t('twoFactor.turnedOff'));
        }}
      />
      <PasswordThenDialog
        opened={dialog === 'new-codes'}
        onClose={close}
        title={t('twoFactor.confirmTitle')}
        lead={t('twoFactor.confirmLead')}
        action={t('twoFactor.continue')}
        onPassword={async (password) => {
          setCodes(await newBackupCodes(password));
          close();
        }}
      />
      <Suspense>
        {dialog === 'set-up' && <SetUpDialog onClose={close} />}
        {codes !== null && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}
      </Suspense>
    </Card>
  );
}
