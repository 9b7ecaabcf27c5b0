import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import type { Agent, Trial } from '../types';
import { PastTrials } from './past-trials';
import { StartTrial } from './start-trial';
import { TrialResultsView } from './trial-results';

export function TrialPart({ agent, readOnly }: { agent: Agent; readOnly: boolean }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const trials = useQuery(trpc.agentTrials.list.queryOptions({ agentId: agent.id }));
  return (
    <Loaded query={trials}>
      {({ items }) => {
        const running = items.find(({ endedAt }) => endedAt === null);
        return (
          <>
            {running ? (
              <Running agent={agent} trial={running} readOnly={readOnly} />
            ) : (
              <Card title={t('trial.title')} hint={t('trial.hint')}>
                <StartTrial agent={agent} readOnly={readOnly} />
              </Card>
            )}
            <PastTrials agent={agent} trials={items.filter(({ endedAt }) => endedAt !== null)} />
          </>
        );
      }}
    </Loaded>
  );
}

const refreshMs = 30_000;

function Running({ agent, trial, readOnly }: { agent: Agent; trial: Trial; readOnly: boolean }) {
  const trpc = useTRPC();
  const results = useQuery(
    trpc.agentTrials.results.queryOptions(
      { agentId: agent.id, trialId: trial.id },
      { refetchInterval: refreshMs },
    ),
  );
  return <Loaded query={results}>{(data) => <TrialResultsView results={data} readOnly={readOnly} />}</Loaded>;
}
