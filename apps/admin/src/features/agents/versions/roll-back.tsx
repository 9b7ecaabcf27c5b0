import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { sayDone } from '../../../ui/say-done';
import { useRereadAgents } from '../list/use-agent-deeds';
import type { Agent } from '../types';

type RollBackProps = { agent: Agent; number: number; onClose: () => void };

export function RollBack({ agent, number, onClose }: RollBackProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadAgents();
  const [note, setNote] = useState('');
  const back = useMutation(
    trpc.agentVersions.rollBack.mutationOptions({
      onSuccess: async ({ version }) => {
        onClose();
        sayDone(t('versions.rolledBack', { number, version }));
        await reread();
      },
    }),
  );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('versions.rollBackTitle', { number })}
      action={t('versions.rollBack')}
      pending={back.isPending}
      error={back.error}
      onConfirm={() => back.mutate({ agentId: agent.id, number, note: note.trim() })}
    >
      <p>{t('versions.rollBackBody', { number, next: agent.latestVersion + 1 })}</p>
      <TextInput
        label={t('versions.note')}
        placeholder={t('versions.notePlaceholder', { number })}
        dir="auto"
        maxLength={200}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
