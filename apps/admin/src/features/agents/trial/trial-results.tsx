import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Row } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';
import { When } from '../../../ui/when';
import { useRereadAgents } from '../list/use-agent-deeds';
import type { TrialResults } from '../types';
import { ResultsTable } from './results-table';
import classes from './trial.module.css';

type TrialResultsProps = { results: TrialResults; readOnly: boolean };

export function TrialResultsView({ results, readOnly }: TrialResultsProps) {
  const { t } = useTranslation('agents');
  const { trial } = results;
  const { first, second, share } = trial;
  return (
    <Card title={t('trial.running')} foot={readOnly ? undefined : <Stop results={results} />} flush>
      <p className={classes.lead}>
        {t('trial.runs', { first, second, share, rest: 100 - share })} <When at={trial.startedAt} />
      </p>
      <ResultsTable results={results} />
      <p className={classes.note}>{t('trial.chance')}</p>
    </Card>
  );
}

function Stop({ results: { trial } }: { results: TrialResults }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadAgents();
  const stop = useMutation(trpc.agentTrials.stop.mutationOptions({ onSuccess: reread }));
  const keep = (side: 'first' | 'second') =>
    stop.mutate({ agentId: trial.agentId, trialId: trial.id, keep: side });
  return (
    <div className={classes.stop}>
      <TroubleNotice error={stop.error} />
      <Row at="end">
        {(['first', 'second'] as const).map((side) => (
          <Button
            key={side}
            variant="default"
            loading={stop.isPending && stop.variables.keep === side}
            onClick={() => keep(side)}
          >
            {t('trial.keep', { number: trial[side] })}
          </Button>
        ))}
      </Row>
    </div>
  );
}
