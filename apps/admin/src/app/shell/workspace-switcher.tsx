import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceRef } from '../../api/contract';
import { tellOtherTabs } from '../../api/tab';
import { useTRPC } from '../../api/trpc';
import { Mark } from '../../ui/mark';
import { Avatar } from '../../ui/person';
import { useVisitor } from '../member';
import { useEnter } from '../use-enter';
import classes from './workspace-switcher.module.css';

export function useSwitchWorkspace(): (workspace: Pick<WorkspaceRef, 'id' | 'name'>) => void {
  const { t } = useTranslation('shell');
  const trpc = useTRPC();
  const enter = useEnter();
  const change = useMutation(trpc.me.switchWorkspace.mutationOptions());
  return ({ id, name }) =>
    change.mutate(
      { tenantId: id },
      {
        onSuccess: async () => {
          tellOtherTabs('switched');
          await enter('/');
          notifications.show({ message: t('switched', { name }) });
        },
      },
    );
}

export function WorkspaceSwitcher() {
  const { t } = useTranslation(['shell', 'common']);
  const { workspace, workspaces } = useVisitor();
  const change = useSwitchWorkspace();
  const others = workspaces.some(({ id }) => id !== workspace?.id);
  const name = workspace?.name ?? t('common:product');
  const face = (
    <>
      {workspace ? <Avatar name={name} square /> : <Mark size={32} />}
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>
          {workspace ? t(`common:roles.${workspace.role}`) : t('switcher.none')}
        </span>
      </span>
    </>
  );
  if (!others) return <div className={classes.button}>{face}</div>;
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className={classes.button} aria-label={t('switcher.label', { name })}>
          {face}
          <IconSelector size={16} className={classes.icon} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('switcher.heading')}</Menu.Label>
        {workspaces.map((other) => (
          <Menu.Item
            key={other.id}
            leftSection={<Avatar name={other.name} square small />}
            rightSection={other.id === workspace?.id ? <IconCheck size={16} aria-hidden /> : null}
            aria-current={other.id === workspace?.id ? 'true' : undefined}
            onClick={() => {
              if (other.id !== workspace?.id) change(other);
            }}
          >
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
