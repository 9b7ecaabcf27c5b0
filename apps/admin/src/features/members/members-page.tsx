import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { useCan, useMember } from '../../app/member';
import { useWaiting } from '../../app/undo';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { ListSkeleton } from '../../ui/states';
import { InvitationsCard } from './invitations-card';
import { InviteDialog } from './invite-dialog';
import classes from './members.module.css';
import { MembersTable } from './members-table';

const route = getRouteApi('/member/settings/settings/members');
const worthSearching = 8;

export function MembersPage() {
  const { t } = useTranslation('members');
  const trpc = useTRPC();
  const { workspace } = useMember();
  const mayWrite = useCan('members:write');
  const { q = '', invite } = route.useSearch();
  const navigate = route.useNavigate();
  const members = useQuery(trpc.members.list.queryOptions());
  const waiting = useWaiting();
  const shown = (members.data?.items ?? []).filter((member) => !waiting.has(member.id));

  return (
    <Page
      title={t('title')}
      lead={t('lead', { workspace: workspace.name })}
      actions={
        mayWrite && (
          <Button
            leftSection={<IconUserPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => void navigate({ search: (search) => ({ ...search, invite: 'open' }) })}
          >
            {t('invite')}
          </Button>
        )
      }
    >
      {shown.length > worthSearching && (
        <div className={classes.search}>
          <SearchField
            label={t('search')}
            value={q}
            onChange={(text) =>
              void navigate({ search: (search) => ({ ...search, q: text }), replace: true })
            }
          />
        </div>
      )}
      <Card flush>
        <Loaded query={members} skeleton={<ListSkeleton round />}>
          {() => <MembersTable members={shown} query={q} />}
        </Loaded>
      </Card>
      {mayWrite && <InvitationsCard alone={members.data?.items.length === 1} />}
      <InviteDialog
        opened={invite !== undefined && mayWrite}
        onClose={() => void navigate({ search: ({ invite: _, ...search }) => search, replace: true })}
      />
    </Page>
  );
}
