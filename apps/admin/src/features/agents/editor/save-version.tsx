import { Modal, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Notice } from '../../../ui/notice';
import { Stack } from '../../../ui/stack';
import type { Agent } from '../types';
import type { VersionWords } from './use-save-agent';

type SaveVersionProps = {
  agent: Agent;
  pending: boolean;
  error: unknown;
  onSave: (version: VersionWords) => void;
  onClose: () => void;
};

export function SaveVersion({ agent, pending, error, onSave, onClose }: SaveVersionProps) {
  const { t } = useTranslation('agents');
  const onTrial = agent.trialId !== null;
  const [note, setNote] = useState('');
  const [answers, setAnswers] = useState(!onTrial);
  return (
    <Modal opened onClose={onClose} title={t('save.title', { number: agent.latestVersion + 1 })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ note: note.trim(), answers });
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('save.note')}
            description={t('save.noteHint')}
            dir="auto"
            maxLength={200}
            data-autofocus
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Switch
            label={t('save.answers')}
            description={t(answers ? 'save.answersNow' : 'save.answersLater')}
            checked={answers}
            disabled={onTrial}
            onChange={(event) => setAnswers(event.currentTarget.checked)}
          />
          {onTrial && <Notice tone="info">{t('save.onTrial')}</Notice>}
          <DialogFoot error={error} pending={pending} ready action={t('save.submit')} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
