import { Button } from '@mantine/core';
import { IconBuildingCommunity, IconChevronRight } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceRef } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { signOut } from '../../app/sign-out';
import { useEnter } from '../../app/use-enter';
import { Loaded } from '../../ui/loaded';
import { Avatar } from '../../ui/person';
import { Pill } from '../../ui/pill';
import { EmptyState } from '../../ui/states';
import { TroubleNotice } from '../../ui/trouble';
import { EntryPage } from '../entry/entry-page';
import classes from './workspaces-page.module.css';

export function WorkspacesPage() {
  const { t } = useTranslation(['entry', 'common']);
  const trpc = useTRPC();
  const enter = useEnter();
  const me = useQuery(trpc.me.get.queryOptions());
  const choose = useMutation(trpc.me.switchWorkspace.mutationOptions({ onSuccess: () => enter('/') }));
  return (
    <Loaded query={me}>
      {({ person, workspaces }) => (
        <EntryPage
          title={t('workspaces.title')}
          lead={t('workspaces.lead', { email: person?.email ?? '' })}
          foot={
            <Button variant="subtle" onClick={() => void signOut()}>
              {t('common:actions.signOut')}
            </Button>
          }
        >
          <TroubleNotice error={choose.error} />
          {workspaces.length === 0 ? (
            <EmptyState
              icon={IconBuildingCommunity}
              title={t('workspaces.none')}
              body={t('workspaces.noneHelp')}
            />
          ) : (
            <Choices workspaces={workspaces} onChoose={(tenantId) => choose.mutate({ tenantId })} />
          )}
        </EntryPage>
      )}
    </Loaded>
  );
}

type ChoicesProps = { workspaces: WorkspaceRef[]; onChoose: (tenantId: string) => void };

function Choices({ workspaces, onChoose }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {workspaces.map((workspace) => (
        <li key={workspace.id}>
          <button type="button" className={classes.choice} onClick={() => onChoose(workspace.id)}>
            <Avatar name={workspace.name} square />
            <span className={classes.name}>{workspace.name}</span>
            <Pill>{t(`roles.${workspace.role}`)}</Pill>
            <IconChevronRight size={18} className={classes.arrow} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
