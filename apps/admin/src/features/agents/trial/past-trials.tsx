import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { TextButton } from '../../../ui/text-link';
import { When } from '../../../ui/when';
import type { Agent, Trial } from '../types';
import { ResultsTable } from './results-table';
import classes from './trial.module.css';

export function PastTrials({ agent, trials }: { agent: Agent; trials: Trial[] }) {
  const { t } = useTranslation('agents');
  const [open, setOpen] = useState<string | null>(null);
  if (trials.length === 0) return null;
  return (
    <Card title={t('trial.past')} flush>
      <ul className={classes.past}>
        {trials.map(({ id, first, second, share, endedAt }) => (
          <li key={id}>
            <p className={classes.line}>
              <TextButton aria-expanded={open === id} onClick={() => setOpen(open === id ? null : id)}>
                {t('trial.pastOne', { first, second })}
              </TextButton>
              <span className={classes.soft}>
                {`${t('trial.pastShare', { share })} · `}
                {endedAt !== null && <When at={endedAt} />}
              </span>
            </p>
            {open === id && <Results agentId={agent.id} trialId={id} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Results(key: { agentId: string; trialId: string }) {
  const trpc = useTRPC();
  const results = useQuery(trpc.agentTrials.results.queryOptions(key));
  return <Loaded query={results}>{(data) => <ResultsTable results={data} />}</Loaded>;
}
