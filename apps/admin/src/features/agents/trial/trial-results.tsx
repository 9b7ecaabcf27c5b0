import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { When } from '../../../ui/when';
import type { TrialResults } from '../types';
import { ResultsTable } from './results-table';
import { StopTrial } from './stop-trial';
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
  const [keep, setKeep] = useState<'first' | 'second' | null>(null);
  return (
    <>
      {(['first', 'second'] as const).map((side) => (
        <Button key={side} variant="default" onClick={() => setKeep(side)}>
          {t('trial.keep', { number: trial[side] })}
        </Button>
      ))}
      {keep && <StopTrial trial={trial} keep={keep} onClose={() => setKeep(null)} />}
    </>
  );
}
