import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { Pill } from '../../../ui/pill';
import { TroubleNotice } from '../../../ui/trouble';
import { useIntentName } from '../intents';
import { percentOf } from '../trial/percent';
import classes from './training.module.css';
import type { Report } from './types';
import { useRereadTraining } from './use-training';

type Worst = Report['worst'][number];

/** Each with the one click that mends it. */
export function HurtingExamples({ worst }: Pick<Report, 'worst'>) {
  const { t } = useTranslation('agents');
  if (worst.length === 0) return <p className={classes.soft}>{t('training.hurtingNone')}</p>;
  return (
    <ul className={classes.hurting}>
      {worst.map((example) => (
        <Hurting key={example.text} example={example} />
      ))}
    </ul>
  );
}

function Hurting({ example }: { example: Worst }) {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  const { text, label, guessed, confidence } = example;
  return (
    <li>
      <p className={classes.said} dir="auto">
        {text}
      </p>
      <p className={classes.soft}>
        {t('training.labelled')} <Pill>{nameOf(label)}</Pill> {t('training.suggests')}{' '}
        <Pill tone="accent">{`${nameOf(guessed)} · ${percentOf(confidence)}`}</Pill>
      </p>
      <Mend example={example} />
    </li>
  );
}

const searchLength = 100;

function Mend({ example: { text, label, guessed } }: { example: Worst }) {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  const client = useTRPCClient();
  const onSettled = useRereadTraining();
  const mayWrite = useCan('agents:write');
  const fix = useMutation({
    mutationFn: () => client.training.addExamples.mutate({ examples: [{ text, label: guessed }] }),
    onSettled,
  });
  const drop = useMutation({
    mutationFn: async () => {
      const { items } = await client.training.examples.query({ label, search: text.slice(0, searchLength) });
      const found = items.find((each) => each.text === text);
      if (found) await client.training.removeExamples.mutate({ exampleIds: [found.id] });
      return found !== undefined;
    },
    onSettled,
  });
  if (!mayWrite) return null;
  if (fix.isSuccess) return <Done says={t('training.fixed')} />;
  if (drop.isSuccess) return <Done says={t(drop.data ? 'training.dropped' : 'training.gone')} />;
  return (
    <div className={classes.deeds}>
      <TroubleNotice error={fix.error ?? drop.error} />
      <Button size="compact-sm" variant="default" loading={fix.isPending} onClick={() => fix.mutate()}>
        {t('training.fix', { label: nameOf(guessed) })}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={t('training.dropOf', { text })}
        loading={drop.isPending}
        onClick={() => drop.mutate()}
      >
        {t('training.drop')}
      </Button>
    </div>
  );
}

function Done({ says }: { says: string }) {
  return (
    <p className={classes.soft} role="status">
      {says}
    </p>
  );
}
