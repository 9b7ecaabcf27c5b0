import { IconCircleCheckFilled, IconCircleDashed, IconConfetti } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMember } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { Card } from '../../ui/card';
import { ErrorState, ListSkeleton } from '../../ui/states';
import { type Step, stepsFor } from './checklist';
import classes from './home.module.css';
import { StepAction } from './step-action';
import type { HomeData } from './use-home-data';

export function StartCard({ data }: { data: HomeData }) {
  const { t } = useTranslation('home');
  const member = useMember();
  if (data.error) {
    return (
      <Card>
        <ErrorState error={data.error} onRetry={data.refetch} />
      </Card>
    );
  }
  if (!data.ready) {
    return (
      <Card title={t('start.title')} flush>
        <ListSkeleton round />
      </Card>
    );
  }
  const { members = 0, invitations = 0, origins = 0 } = data;
  const steps = stepsFor(member, { members, invitations, origins });
  if (steps.every(({ done }) => done)) return <AllDone />;
  return <Steps steps={steps} />;
}

function AllDone() {
  const { t } = useTranslation('home');
  return (
    <Card>
      <div className={classes.ready}>
        <IconConfetti size={28} stroke={1.5} aria-hidden />
        <div>
          <p className={classes.title}>{t('start.allTitle')}</p>
          <p className={classes.body}>{t('start.allBody')}</p>
        </div>
      </div>
    </Card>
  );
}

function Steps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const done = steps.filter((step) => step.done).length;
  const share = `${Math.round((done / steps.length) * 100)}%`;
  return (
    <Card
      title={t('start.title')}
      flush
      aside={
        <span className={classes.progress}>
          <span className={classes.track} aria-hidden="true">
            <span className={classes.fill} style={{ inlineSize: share }} />
          </span>
          {t('start.progress', { done: format.number(done), all: format.number(steps.length) })}
        </span>
      }
    >
      <ol className={classes.steps}>
        {steps.map((step) => (
          <StepItem key={step.key} step={step} />
        ))}
      </ol>
    </Card>
  );
}

function StepItem({ step: { key, done } }: { step: Step }) {
  const { t } = useTranslation('home');
  const Tick = done ? IconCircleCheckFilled : IconCircleDashed;
  return (
    <li className={`${classes.step} ${done ? classes.done : ''}`}>
      <span className={classes.tick}>
        <Tick size={22} stroke={1.5} role="img" aria-hidden={!done} aria-label={t('start.done')} />
      </span>
      <div className={classes.words}>
        <div className={classes.title}>{t(`start.${key}.title`)}</div>
        {!done && <div className={classes.body}>{t(`start.${key}.body`)}</div>}
      </div>
      {!done && <StepAction step={key} />}
    </li>
  );
}
