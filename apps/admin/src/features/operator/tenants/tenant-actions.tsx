import { Button, Textarea } from '@mantine/core';
import { IconBan, IconCoins, IconEye, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../../../api/contract';
import { tellOtherTabs } from '../../../api/tab';
import { useTRPC } from '../../../api/trpc';
import { useEnter } from '../../../app/use-enter';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { CreditsDialog } from '../billing/credits-dialog';

export function TenantActions({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('operator');
  const [dialog, setDialog] = useState<'suspend' | 'act' | 'credits' | null>(null);
  const close = () => setDialog(null);
  return (
    <Stack gap={8}>
      <Button
        variant="default"
        leftSection={<IconEye size={16} stroke={1.75} aria-hidden />}
        onClick={() => setDialog('act')}
      >
        {t('tenants.impersonate')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCoins size={16} stroke={1.75} aria-hidden />}
        onClick={() => setDialog('credits')}
      >
        {t('billing.credits.action')}
      </Button>
      {tenant.suspendedAt === null ? (
        <Button
          variant="subtle"
          color="bad"
          leftSection={<IconBan size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('suspend')}
        >
          {t('tenants.suspend')}
        </Button>
      ) : (
        <Resume tenant={tenant} />
      )}
      <SuspendDialog opened={dialog === 'suspend'} tenant={tenant} onClose={close} />
      {dialog === 'credits' && <CreditsDialog tenant={tenant} onClose={close} />}
      <ActDialog opened={dialog === 'act'} tenant={tenant} onClose={close} />
    </Stack>
  );
}

function Resume({ tenant: { id: tenantId, name } }: { tenant: Tenant }) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const sayTrouble = useSayTrouble();
  const resume = useMutation(
    trpc.operator.tenants.resume.mutationOptions({
      onSuccess: async () => {
        sayDone(t('tenants.resumed', { name }));
        await queryClient.invalidateQueries(trpc.operator.tenants.pathFilter());
      },
      onError: sayTrouble,
    }),
  );
  return (
    <Button
      leftSection={<IconPlayerPlay size={16} stroke={1.75} aria-hidden />}
      loading={resume.isPending}
      onClick={() => resume.mutate({ tenantId })}
    >
      {t('tenants.resume')}
    </Button>
  );
}

type DialogProps = { opened: boolean; tenant: Tenant; onClose: () => void };

function SuspendDialog({ opened, tenant: { id: tenantId, name }, onClose }: DialogProps) {
  const { t } = useTranslation(['operator', 'common']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const suspend = useMutation(
    trpc.operator.tenants.suspend.mutationOptions({
      onSuccess: async () => {
        sayDone(t('tenants.nowSuspended', { name }));
        setReason('');
        onClose();
        await queryClient.invalidateQueries(trpc.operator.tenants.pathFilter());
      },
    }),
  );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('tenants.suspendTitle', { name })}
      action={t('tenants.suspend')}
      danger
      ready={reason.trim() !== ''}
      pending={suspend.isPending}
      error={suspend.error}
      onConfirm={() => suspend.mutate({ tenantId, reason: reason.trim() })}
    >
      <p>{t('tenants.suspendBody')}</p>
      <Textarea
        label={t('tenants.reason')}
        description={t('tenants.reasonHint')}
        value={reason}
        maxLength={300}
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function ActDialog({ opened, tenant: { id: tenantId, name }, onClose }: DialogProps) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const enter = useEnter();
  const act = useMutation(
    trpc.operator.tenants.impersonate.mutationOptions({
      onSuccess: () => {
        tellOtherTabs('switched');
        return enter('/');
      },
    }),
  );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('tenants.impersonateTitle', { name })}
      action={t('tenants.impersonateAction', { name })}
      pending={act.isPending}
      error={act.error}
      onConfirm={() => act.mutate({ tenantId })}
    >
      <p>{t('tenants.impersonateBody')}</p>
    </ConfirmDialog>
  );
}
