import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { PasswordField } from '../../ui/password-field';
import classes from './security.module.css';

type PasswordThenProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  lead: string;
  action: string;
  danger?: boolean;
  onPassword: (password: string) => Promise<void>;
};

/** Asks for the password once more before something that guards the account. */
export function PasswordThenDialog(props: PasswordThenProps) {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const act = useMutation({
    mutationFn: props.onPassword,
    onSuccess: () => setPassword(''),
  });
  const wrong = act.error instanceof AuthRefusal && act.error.code === 'INVALID_PASSWORD';
  const close = () => {
    act.reset();
    setPassword('');
    props.onClose();
  };
  return (
    <ConfirmDialog
      opened={props.opened}
      onClose={close}
      title={props.title}
      action={props.action}
      danger={props.danger ?? false}
      ready={password !== ''}
      pending={act.isPending}
      error={wrong ? null : act.error}
      onConfirm={() => act.mutate(password)}
    >
      <p className={classes.lead}>{props.lead}</p>
      <PasswordField
        label={t('twoFactor.password')}
        autoComplete="current-password"
        value={password}
        error={wrong ? t('security.wrongPassword') : undefined}
        data-autofocus
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
