import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { sayDone } from '../../../ui/say-done';
import { useRereadAgents } from '../list/use-agent-deeds';
import type { Trial } from '../types';

type StopTrialProps = { trial: Trial; keep: 'first' | 'second'; onClose: () => void };

export function StopTrial({ trial, keep, onClose }: StopTrialProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadAgents();
  const { id: trialId, agentId } = trial;
  const number = trial[keep];
  const other = keep === 'first' ? trial.second : trial.first;
  const stop = useMutation(
    trpc.agentTrials.stop.mutationOptions({
      onSuccess: async () => {
        onClose();
        sayDone(t('trial.kept', { number }));
        await reread();
      },
    }),
  );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('trial.keepTitle', { number })}
      action={t('trial.keep', { number })}
      pending={stop.isPending}
      error={stop.error}
      onConfirm={() => stop.mutate({ agentId, trialId, keep })}
    >
      <p>{t('trial.keepBody', { number, other })}</p>
    </ConfirmDialog>
  );
}
