import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';

export function LeaveGuard({ active }: { active: boolean }) {
  const { t } = useTranslation('workspace');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => active,
    enableBeforeUnload: active,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('leave')}
      action={t('leaveAction')}
      onConfirm={() => proceed?.()}
      pending={false}
      error={null}
    >
      <p>{t('leaveBody')}</p>
    </ConfirmDialog>
  );
}
