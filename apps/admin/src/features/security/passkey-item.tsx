import { Button, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Pill } from '../../ui/pill';
import { sayDone } from '../../ui/say-done';
import { Row } from '../../ui/stack';
import classes from './security.module.css';
import { deletePasskey, type Passkey, renamePasskey } from './security-calls';

type Dialog = 'rename' | 'delete' | null;

export function PasskeyItem({ passkey }: { passkey: Passkey }) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const [dialog, setDialog] = useState<Dialog>(null);
  const name = passkey.name ?? t('passkeys.unnamed');
  return (
    <li className={classes.item}>
      <span className={classes.glyph}>
        <IconFingerprint size={20} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.words}>
        <div className={classes.name}>
          {name}
          <Pill>{t(passkey.synced ? 'passkeys.synced' : 'passkeys.device')}</Pill>
        </div>
        {passkey.createdAt !== null && (
          <div className={classes.detail}>{t('passkeys.added', { when: format.day(passkey.createdAt) })}</div>
        )}
      </div>
      <Row gap={4}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('passkeys.renameOf', { name })}
          onClick={() => setDialog('rename')}
        >
          {t('passkeys.rename')}
        </Button>
        <Button
          variant="subtle"
          color="bad"
          size="compact-sm"
          aria-label={t('passkeys.deleteOf', { name })}
          onClick={() => setDialog('delete')}
        >
          {t('passkeys.delete')}
        </Button>
      </Row>
      <RenameDialog opened={dialog === 'rename'} passkey={passkey} onClose={() => setDialog(null)} />
      <DeleteDialog opened={dialog === 'delete'} passkey={passkey} onClose={() => setDialog(null)} />
    </li>
  );
}

type DialogProps = { opened: boolean; passkey: Passkey; onClose: () => void };

function RenameDialog({ opened, passkey, onClose }: DialogProps) {
  const { t } = useTranslation(['account', 'common']);
  const queryClient = useQueryClient();
  const [name, setName] = useState(passkey.name ?? '');
  const rename = useMutation({
    mutationFn: renamePasskey,
    onSuccess: async () => {
      sayDone(t('passkeys.renamed'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['passkeys'] });
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('passkeys.renameTitle')}
      action={t('common:actions.save')}
      ready={name.trim() !== ''}
      pending={rename.isPending}
      error={rename.error}
      onConfirm={() => rename.mutate({ id: passkey.id, name: name.trim() })}
    >
      <TextInput
        label={t('passkeys.name')}
        description={t('passkeys.nameHint')}
        value={name}
        maxLength={60}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function DeleteDialog({ opened, passkey, onClose }: DialogProps) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const name = passkey.name ?? t('passkeys.unnamed');
  const remove = useMutation({
    mutationFn: deletePasskey,
    onSuccess: async () => {
      sayDone(t('passkeys.deleted', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['passkeys'] });
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('passkeys.deleteTitle', { name })}
      action={t('passkeys.delete')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(passkey.id)}
    >
      <p className={classes.lead}>{t('passkeys.deleteBody')}</p>
    </ConfirmDialog>
  );
}
