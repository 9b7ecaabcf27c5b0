import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { useDecideDraft } from './use-decide-draft';

export function RejectDraft({ draftId, onClose }: { draftId: string; onClose: () => void }) {
  const { t } = useTranslation('agents');
  const [reason, setReason] = useState('');
  const { reject } = useDecideDraft();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('drafts.rejectTitle')}
      action={t('drafts.reject')}
      ready={reason.trim() !== ''}
      pending={reject.isPending}
      error={reject.error}
      onConfirm={() => reject.mutate({ draftId, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <Textarea
        label={t('drafts.reason')}
        description={t('drafts.rejectHint')}
        dir="auto"
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
