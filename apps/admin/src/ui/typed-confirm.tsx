import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';

type TypedConfirmProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  body: string;
  /** What has to be typed, letter by letter. */
  word: string;
  action: string;
  onConfirm: () => void;
  pending: boolean;
  error: unknown;
};

/** For what nobody can undo: the name is typed before it is done. */
export function TypedConfirm({ word, body, opened, ...dialog }: TypedConfirmProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <ConfirmDialog {...dialog} opened={opened} danger ready={typed.trim() === word}>
      <p>{body}</p>
      <TextInput
        label={t('typeToConfirm', { word })}
        value={typed}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
