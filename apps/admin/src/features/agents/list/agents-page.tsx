import { Button } from '@mantine/core';
import { IconArchive, IconMessageChatbot, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { useWaiting } from '../../../app/undo';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { ReadOnlyNote } from '../../../ui/read-only-note';
import { EmptyState, ListSkeleton } from '../../../ui/states';
import { TextButton } from '../../../ui/text-link';
import type { Agent } from '../types';
import { AgentsList } from './agents-list';
import { ArchivedList } from './archived-list';
import { MasterSwitch } from './master-switch';
import { NewAgent } from './new-agent';
import { leavesRest } from './where';

const route = getRouteApi('/member/agents/agents');

export function AgentsPage() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = useWaiting();
  const archived = search.archived !== undefined;
  const agents = useQuery(trpc.agents.list.queryOptions({ state: archived ? 'archived' : 'current' }));
  const data = agents.data?.items.filter(({ id }) => !waiting.has(id));
  const mayWrite = useCan('agents:write');
  const begin = () => void navigate({ search: { new: '1' } });
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={2} aria-hidden />} onClick={begin}>
      {t('list.new')}
    </Button>
  );
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={mayWrite && !archived && add}>
      <ReadOnlyNote needs="agents:write" />
      {!archived && <MasterSwitch able={data?.some(({ active }) => active)} />}
      {!archived && data && leavesRest(data) && <Notice tone="warn">{t('list.leavesRest')}</Notice>}
      <Card flush>
        <Loaded query={{ ...agents, data }} skeleton={<ListSkeleton lines={3} round />}>
          {(rows) => <Rows agents={rows} archived={archived} add={mayWrite ? add : undefined} />}
        </Loaded>
      </Card>
      <p>
        <TextButton onClick={() => void navigate({ search: archived ? {} : { archived: '1' } })}>
          {t(archived ? 'list.showActive' : 'list.showArchived')}
        </TextButton>
      </p>
      {search.new !== undefined && mayWrite && <NewAgent onClose={() => void navigate({ search: {} })} />}
    </Page>
  );
}

type RowsProps = { agents: Agent[]; archived: boolean; add: React.ReactNode };

function Rows({ agents, archived, add }: RowsProps) {
  const { t } = useTranslation('agents');
  if (agents.length > 0) return archived ? <ArchivedList agents={agents} /> : <AgentsList agents={agents} />;
  if (archived) return <EmptyState icon={IconArchive} title={t('list.noArchived')} />;
  return (
    <EmptyState icon={IconMessageChatbot} title={t('list.empty')} body={t('list.emptyBody')} action={add} />
  );
}
