import { Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { Face } from '../../../ui/face';
import { Pill } from '../../../ui/pill';
import { useListKeys } from '../../../ui/use-list-keys';
import type { Agent } from '../types';
import { AgentMenu } from './agent-menu';
import classes from './agents-list.module.css';
import { useAgentDeeds } from './use-agent-deeds';
import { WhereLine } from './where-line';

export function AgentsList({ agents }: { agents: Agent[] }) {
  const { t } = useTranslation('agents');
  const list = useRef<HTMLUListElement>(null);
  const deeds = useAgentDeeds();
  useListKeys(list);
  return (
    <ul ref={list} className={classes.agents} aria-label={t('list.title')}>
      {agents.map((agent, at) => (
        <li key={agent.id} className={classes.agent}>
          <Face avatar={agent.avatar} dim={!agent.active} />
          <div className={classes.words}>
            <div className={classes.head}>
              <Link to="/agents/$agentId" params={{ agentId: agent.id }} className={classes.name} data-row="">
                <span dir="auto">{agent.name}</span>
              </Link>
              {agent.role !== '' && (
                <span className={classes.role} dir="auto">
                  {agent.role}
                </span>
              )}
            </div>
            <WhereLine agent={agent} agents={agents} />
            <Marks agent={agent} />
          </div>
          <div className={classes.deeds}>
            <Active agent={agent} onChange={(active) => deeds.update.mutate({ agentId: agent.id, active })} />
            <AgentMenu agent={agent} at={at} count={agents.length} deeds={deeds} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const modeTones = {
  automatic: 'accent',
  'approve-first': 'warn',
  'suggest-only': 'neutral',
  off: 'neutral',
} as const;

function Marks({ agent: { config, version, latestVersion, trialId } }: { agent: Agent }) {
  const { t } = useTranslation('agents');
  return (
    <div className={classes.marks}>
      <Pill tone={modeTones[config.replyMode]}>{t(`modes.${config.replyMode}`)}</Pill>
      <span className={classes.version}>{t('list.version', { number: version })}</span>
      {latestVersion > version && (
        <span className={classes.version}>{t('list.newer', { number: latestVersion })}</span>
      )}
      {trialId !== null && <Pill tone="good">{t('list.trial')}</Pill>}
    </div>
  );
}

type ActiveProps = { agent: Agent; onChange: (active: boolean) => void };

function Active({ agent: { name, active }, onChange }: ActiveProps) {
  const { t } = useTranslation('agents');
  const mayWrite = useCan('agents:write');
  return (
    <Switch
      checked={active}
      disabled={!mayWrite}
      label={t(active ? 'list.on' : 'list.off')}
      aria-label={t('list.activeOf', { name })}
      labelPosition="left"
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
