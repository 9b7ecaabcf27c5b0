import { IconArrowLeft } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { ReadOnlyNote } from '../../../ui/read-only-note';
import { ListSkeleton } from '../../../ui/states';
import { TextLink } from '../../../ui/text-link';
import type { Agent } from '../types';
import { AgentEditor } from './agent-editor';
import classes from './editor.module.css';

const route = getRouteApi('/member/agents/agents/$agentId');

export function AgentPage() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const { agentId } = route.useParams();
  const agent = useQuery(trpc.agents.get.queryOptions({ agentId }));
  const title = agent.data?.name ?? t('editor.title');
  return (
    <Page title={title} {...(agent.data && { lead: leadOf(agent.data) })} wide>
      <p className={classes.back}>
        <TextLink to="/agents">
          <IconArrowLeft size={14} stroke={2} aria-hidden />
          {t('editor.back')}
        </TextLink>
      </p>
      <ReadOnlyNote needs="agents:write" />
      <Loaded
        query={agent}
        skeleton={
          <Card flush>
            <ListSkeleton lines={6} />
          </Card>
        }
      >
        {(data) => (
          <>
            <State agent={data} />
            <Told key={data.id} agent={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const leadOf = ({ role }: Agent) => role;

function State({ agent: { active, archivedAt } }: { agent: Agent }) {
  const { t } = useTranslation('agents');
  if (archivedAt !== null) return <Notice tone="warn">{t('editor.archived')}</Notice>;
  return active ? null : <Notice tone="info">{t('editor.inactive')}</Notice>;
}

/** What is changed is what was said last, even while an older version answers. */
function Told({ agent }: { agent: Agent }) {
  const trpc = useTRPC();
  const { id: agentId, latestVersion: number } = agent;
  const latest = useQuery({
    ...trpc.agentVersions.get.queryOptions({ agentId, number }),
    placeholderData: keepPreviousData,
  });
  return <Loaded query={latest}>{(told) => <AgentEditor agent={agent} told={told} />}</Loaded>;
}
