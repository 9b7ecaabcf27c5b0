import { Button } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import { IconHandStop, IconRobot } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import classes from './thread.module.css';
import type { Deeds } from './use-deeds';

type AgentsLineProps = { conversation: InboxConversation; deeds: Deeds };

/** Above the composer: that agents answer here, and the way to take over; or the way back to them. */
export function AgentsLine({ conversation, deeds }: AgentsLineProps) {
  const { t } = useTranslation('inbox');
  const { answeredBy, status } = conversation;
  const byAgents = answeredBy === 'agents';
  const trpc = useTRPC();
  const { data: settings } = useQuery({
    ...trpc.agents.settings.queryOptions(),
    enabled: !byAgents,
    retry: false,
    staleTime: 60_000,
  });
  if (status === 'closed' || !(byAgents || settings?.on)) return null;
  const Icon = byAgents ? IconRobot : IconHandStop;
  return (
    <div className={classes.collision} role="status">
      <Icon size={16} stroke={1.75} aria-hidden />
      <p>{byAgents ? t('thread.agentsHere') : t('thread.peopleHere')}</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={byAgents ? deeds.takeFromAgents : deeds.giveToAgents}
      >
        {byAgents ? t('deeds.takeFromAgents') : t('deeds.giveToAgents')}
      </Button>
    </div>
  );
}
