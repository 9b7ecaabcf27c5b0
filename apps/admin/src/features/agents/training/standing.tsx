import { Button } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { IconBulb, IconSchool } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { useFormat } from '../../../i18n/use-format';
import { ButtonLink } from '../../../ui/button-link';
import { Notice } from '../../../ui/notice';
import { Row } from '../../../ui/stack';
import { percentOf } from '../trial/percent';
import classes from './training.module.css';
import type { ModelHead } from './types';
import { useTrainingDeeds } from './use-training';

/** By what conversations are understood now, what is being learnt, and what is newer than what is used. */
export function Standing({ models }: { models: ModelHead[] }) {
  const [latest] = models;
  const active = models.find(({ state }) => state === 'active');
  return (
    <>
      <InUse active={active} />
      {latest?.state === 'training' && <Learning model={latest} />}
      {latest?.state === 'ready' && latest.number > (active?.number ?? 0) && (
        <Newer model={latest} active={active} />
      )}
      {latest?.state === 'failed' && <Failed number={latest.number} />}
    </>
  );
}

function InUse({ active }: { active: ModelHead | undefined }) {
  const { t } = useTranslation('agents');
  const Icon = active ? IconSchool : IconBulb;
  return (
    <section className={classes.standing}>
      <span className={classes.glyph}>
        <Icon size={20} stroke={1.6} aria-hidden />
      </span>
      <div>
        <p className={classes.strong}>
          {active ? t('training.active', { number: active.number }) : t('training.builtIn')}
        </p>
        <p className={classes.soft}>
          {active
            ? `${t('training.count', { count: active.examples })}. ${t('training.rightHint')}`
            : t('training.builtInHint')}
        </p>
      </div>
      {active && active.accuracy !== null && (
        <p className={classes.figure}>{t('training.right', { rate: percentOf(active.accuracy) })}</p>
      )}
    </section>
  );
}

const everyMs = 1000;

function Learning({ model: { createdAt, examples } }: { model: ModelHead }) {
  const { t } = useTranslation('agents');
  const { measure } = useFormat();
  const [now, setNow] = useState(Date.now);
  const { start, stop } = useInterval(() => setNow(Date.now()), everyMs);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const seconds = Math.max(0, Math.round((now - Date.parse(String(createdAt))) / 1000));
  const label = t('training.learning', { examples: t('training.count', { count: examples }) });
  return (
    <section className={classes.learning} aria-label={label}>
      <p role="status" className={classes.strong}>
        {label}
      </p>
      <progress aria-label={label} />
      <p className={classes.soft}>
        {`${t('training.since', { time: measure(seconds, 'second') })}. ${t('training.goOn')}`}
      </p>
    </section>
  );
}

function Newer({ model, active }: { model: ModelHead; active: ModelHead | undefined }) {
  const { t } = useTranslation('agents');
  const mayWrite = useCan('agents:write');
  const { activate } = useTrainingDeeds();
  const { number } = model;
  const rate = percentOf(model.accuracy);
  return (
    <Notice tone="good">
      <p>
        {active
          ? t('training.newerBetter', { number, rate, before: percentOf(active.accuracy) })
          : t('training.newer', { number, rate })}
      </p>
      <Row gap={8}>
        <ButtonLink
          variant="default"
          size="compact-sm"
          to="/agents/training"
          search={{ tab: 'models', model: String(number) }}
        >
          {t('training.look')}
        </ButtonLink>
        {mayWrite && (
          <Button size="compact-sm" loading={activate.isPending} onClick={() => activate.mutate({ number })}>
            {t('training.useOf', { number })}
          </Button>
        )}
      </Row>
    </Notice>
  );
}

function Failed({ number }: { number: number }) {
  const { t } = useTranslation('agents');
  return <Notice tone="bad">{t('training.failedNow', { number })}</Notice>;
}
