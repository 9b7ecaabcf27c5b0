import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { Face } from '../../../ui/face';
import { When } from '../../../ui/when';
import type { Agent } from '../types';
import classes from './agents-list.module.css';
import { useAgentDeeds } from './use-agent-deeds';

export function ArchivedList({ agents }: { agents: Agent[] }) {
  const { t } = useTranslation('agents');
  const { restore } = useAgentDeeds();
  const mayWrite = useCan('agents:write');
  return (
    <ul className={classes.agents} aria-label={t('list.archivedTitle')}>
      {agents.map(({ id, name, role, avatar, archivedAt }) => (
        <li key={id} className={classes.agent}>
          <Face avatar={avatar} dim />
          <div className={classes.words}>
            <div className={classes.head}>
              <b dir="auto">{name}</b>
              <span className={classes.role} dir="auto">
                {role}
              </span>
            </div>
            {archivedAt !== null && (
              <p className={classes.where}>
                {t('list.archivedAt')} <When at={archivedAt} />
              </p>
            )}
          </div>
          {mayWrite && (
            <Button
              variant="default"
              size="compact-md"
              loading={restore.isPending && restore.variables.agentId === id}
              aria-label={t('list.restoreOf', { name })}
              onClick={() => restore.mutate({ agentId: id })}
            >
              {t('list.restore')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
