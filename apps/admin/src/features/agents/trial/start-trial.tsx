import { Button, NumberInput, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Fields, Pair } from '../../../ui/fields';
import { Loaded } from '../../../ui/loaded';
import { TroubleNotice } from '../../../ui/trouble';
import { useRereadAgents } from '../list/use-agent-deeds';
import type { Agent, Version } from '../types';
import classes from './trial.module.css';

type StartTrialProps = { agent: Agent; readOnly: boolean };

export function StartTrial({ agent, readOnly }: StartTrialProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const versions = useQuery(trpc.agentVersions.list.queryOptions({ agentId: agent.id, limit: 50 }));
  if (readOnly) return <p className={classes.soft}>{t('trial.none')}</p>;
  return (
    <Loaded query={versions}>
      {({ items }) => {
        const others = items.filter(({ answers }) => !answers);
        if (others.length === 0) return <p className={classes.soft}>{t('trial.needsTwo')}</p>;
        return <StartForm agent={agent} others={others} />;
      }}
    </Loaded>
  );
}

function StartForm({ agent, others }: { agent: Agent; others: Version[] }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadAgents();
  const [second, setSecond] = useState(others[0]?.number ?? 1);
  const [share, setShare] = useState(50);
  const start = useMutation(trpc.agentTrials.start.mutationOptions({ onSuccess: reread }));
  const begin = () => start.mutate({ agentId: agent.id, second, share });
  // It stands within the form of the agent, which Enter would save.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
  };
  return (
    <Fields>
      <Pair>
        <Select
          label={t('trial.second')}
          description={t('trial.secondHint', { number: agent.version })}
          data={others.map(({ number, note }) => ({
            value: String(number),
            label: note === '' ? t('versions.version', { number }) : `${number} · ${note}`,
          }))}
          value={String(second)}
          allowDeselect={false}
          onKeyDown={onKeyDown}
          onChange={(number) => setSecond(Number(number))}
        />
        <NumberInput
          label={t('trial.share')}
          description={t('trial.shareHint')}
          min={1}
          max={99}
          clampBehavior="strict"
          suffix=" %"
          value={share}
          onKeyDown={onKeyDown}
          onChange={(value) => setShare(Number(value) || 1)}
        />
      </Pair>
      <p className={classes.soft}>{t('trial.stays')}</p>
      <TroubleNotice error={start.error} />
      <div>
        <Button loading={start.isPending} onClick={begin}>
          {t('trial.start')}
        </Button>
      </div>
    </Fields>
  );
}
