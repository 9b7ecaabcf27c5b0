import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Billing, Subscription } from '../../api/contract';
import { useCan } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { ButtonLink } from '../../ui/button-link';
import { Notice, type Tone } from '../../ui/notice';
import { Row } from '../../ui/stack';
import { useNow } from '../../ui/when';
import classes from './billing.module.css';
import { useKeepPlan, usePortal } from './use-deeds';

type StateNotesProps = { subscription: Subscription; billing: Billing };

/** What is out of the ordinary with the plan, and the way out. */
export function StateNotes({ subscription, billing }: StateNotesProps) {
  const { phase, cancelAt, nextPlanAt } = subscription;
  const owes = phase === 'past-due' || phase === 'grace' || phase === 'limited';
  return (
    <>
      {owes && <Owes subscription={subscription} />}
      {phase === 'trialing' && <Trial subscription={subscription} />}
      {phase === 'cancelled' && <Ended />}
      {phase !== 'trialing' && (cancelAt ?? nextPlanAt) !== null && (
        <Scheduled subscription={subscription} billing={billing} />
      )}
    </>
  );
}

type Owing = { key: 'pastDue' | 'grace' | 'limited'; tone: Tone };
const owing: Partial<Record<Subscription['phase'], Owing>> & { limited: Owing } = {
  'past-due': { key: 'pastDue', tone: 'warn' },
  grace: { key: 'grace', tone: 'warn' },
  limited: { key: 'limited', tone: 'bad' },
};

function Owes({ subscription: { phase, limitedAt } }: { subscription: Subscription }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const mayPay = useCan('billing:write');
  const portal = usePortal();
  const day = limitedAt === null ? '' : format.day(limitedAt);
  const { key, tone } = owing[phase] ?? owing.limited;
  return (
    <Notice tone={tone}>
      <Row gap={12} at="spread">
        <span className={classes.said}>{t(`states.${key}`, { day })}</span>
        {mayPay && (
          <Button size="compact-sm" loading={portal.isPending} onClick={() => portal.mutate()}>
            {t('states.pay')}
          </Button>
        )}
      </Row>
    </Notice>
  );
}

const dayMs = 86_400_000;

function Trial({ subscription: { planName, trialEndsAt, periodEnd } }: { subscription: Subscription }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const now = useNow();
  const mayChoose = useCan('billing:write');
  const ends = trialEndsAt ?? periodEnd;
  const count = Math.max(0, Math.ceil((Date.parse(ends) - now) / dayMs));
  return (
    <Notice tone="info">
      <Row gap={12} at="spread">
        <span className={classes.said}>
          {t('states.trial', { plan: planName, count, day: format.day(ends) })}
        </span>
        {mayChoose && (
          <ButtonLink to="/billing" search={{ view: 'plans' }} size="compact-sm">
            {t('states.trialAction')}
          </ButtonLink>
        )}
      </Row>
    </Notice>
  );
}

function Ended() {
  const { t } = useTranslation('billing');
  return <Notice tone="info">{t('states.ended')}</Notice>;
}

function Scheduled({ subscription, billing }: StateNotesProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const mayUndo = useCan('billing:write');
  const keep = useKeepPlan(subscription);
  const { cancelAt, nextPlanAt, nextPlanKey, planName } = subscription;
  const said = saidOf(subscription);
  const at = cancelAt ?? nextPlanAt;
  const next = billing.plans.find(({ key }) => key === nextPlanKey)?.name ?? nextPlanKey ?? '';
  const day = at === null ? '' : format.day(at);
  return (
    <Notice tone={cancelAt === null ? 'info' : 'warn'}>
      <Row gap={12} at="spread">
        <span className={classes.said}>
          {t(`states.${said}`, { plan: said === 'ends' ? planName : next, day, current: planName })}
        </span>
        {mayUndo && (
          <Button size="compact-sm" variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
            {cancelAt === null ? t('states.undo') : t('states.resume', { plan: planName })}
          </Button>
        )}
      </Row>
    </Notice>
  );
}

function saidOf({ cancelAt, planKey, nextPlanKey, interval, nextInterval }: Subscription) {
  if (cancelAt !== null) return 'ends';
  if (nextInterval === null || nextInterval === interval) return 'scheduled';
  if (nextInterval === 'year') return 'scheduledYearly';
  return nextPlanKey === planKey ? 'paidMonthly' : 'scheduledMonthly';
}
