import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodesDialog } from './codes-dialog';
import { PasswordThenDialog } from './password-then-dialog';
import { ScanDialog } from './scan-dialog';
import { beginTwoFactor, type Enrolment } from './security-calls';
import { useTwoFactorChanged } from './use-two-factor-changed';

/** Password, then the app, then the codes for the day the phone is lost. */
export function SetUpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [verified, setVerified] = useState(false);
  const changed = useTwoFactorChanged();
  if (enrolment === null) {
    return (
      <PasswordThenDialog
        opened
        onClose={onClose}
        title={t('twoFactor.confirmTitle')}
        lead={t('twoFactor.confirmLead')}
        action={t('twoFactor.continue')}
        onPassword={async (password) => setEnrolment(await beginTwoFactor(password))}
      />
    );
  }
  if (!verified) {
    return <ScanDialog uri={enrolment.totpURI} onClose={onClose} onVerified={() => setVerified(true)} />;
  }
  const finish = () => {
    onClose();
    void changed(t('twoFactor.turnedOn'));
  };
  return <CodesDialog codes={enrolment.backupCodes} onClose={finish} />;
}
