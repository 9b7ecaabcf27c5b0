import { ActionIcon, Menu } from '@mantine/core';
import { canManage } from '@parley/shared';
import { IconDoorExit, IconDots, IconUserMinus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan, useMember } from '../../app/member';
import { useDefer } from '../../app/undo';
import { useEnter } from '../../app/use-enter';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { sayDone } from '../../ui/say-done';

export function MemberActions({ member }: { member: Member }) {
  const { t } = useTranslation('members');
  const { workspace } = useMember();
  const mayRemove = useCan('members:write') && !member.isYou && canManage(workspace.role, member.role);
  const [leaving, setLeaving] = useState(false);
  const remove = useRemove(member);
  if (!mayRemove && (!member.isYou || workspace.acting)) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            data-row-action=""
            aria-label={t('actions', { name: member.name })}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {member.isYou ? (
            <Menu.Item
              color="bad"
              leftSection={<IconDoorExit size={16} aria-hidden />}
              onClick={() => setLeaving(true)}
            >
              {t('leave')}
            </Menu.Item>
          ) : (
            <Menu.Item color="bad" leftSection={<IconUserMinus size={16} aria-hidden />} onClick={remove}>
              {t('remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <LeaveDialog opened={leaving} onClose={() => setLeaving(false)} />
    </>
  );
}

function useRemove(member: Member): () => void {
  const { t } = useTranslation('members');
  const trpc = useTRPC();
  const defer = useDefer();
  const { mutateAsync } = useMutation(trpc.members.remove.mutationOptions());
  return () =>
    defer({
      id: member.id,
      says: t('removed', { name: member.name }),
      commit: () => mutateAsync({ memberId: member.id }),
    });
}

function LeaveDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('members');
  const trpc = useTRPC();
  const enter = useEnter();
  const { workspace } = useMember();
  const leave = useMutation(
    trpc.members.leave.mutationOptions({
      onSuccess: async () => {
        sayDone(t('left', { workspace: workspace.name }));
        await enter('/');
      },
    }),
  );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('leaveTitle', { workspace: workspace.name })}
      action={t('leave')}
      onConfirm={() => leave.mutate()}
      pending={leave.isPending}
      error={leave.error}
      danger
    >
      <p>{t('leaveBody')}</p>
    </ConfirmDialog>
  );
}
