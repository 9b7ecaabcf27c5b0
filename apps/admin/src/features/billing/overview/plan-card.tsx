import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Subscription } from '../../../api/contract';
import { useCan } from '../../../app/member';
import { useFormat } from '../../../i18n/use-format';
import { ButtonLink } from '../../../ui/button-link';
import { Card } from '../../../ui/card';
import { Pill } from '../../../ui/pill';
import { Row } from '../../../ui/stack';
import { useTrial } from '../plans/use-trial';
import { useMoney } from '../use-money';
import type { ViewProps } from '../view-props';
import classes from './overview.module.css';

const tones = {
  none: 'neutral',
  trialing: 'accent',
  active: 'good',
  'past-due': 'warn',
  grace: 'warn',
  limited: 'bad',
  cancelled: 'neutral',
} as const satisfies Record<Subscription['phase'], string>;

export function PlanCard({ billing, subscription }: ViewProps) {
  const { t } = useTranslation('billing');
  const mayWrite = useCan('billing:write');
  const trial = useTrial();
  const { planKey, planName, phase, interval, canTry } = subscription;
  const money = useMoney(subscription.currency);
  const plan = billing.plans.find(({ key }) => key === planKey);
  const price = plan && interval && money(interval === 'year' ? plan.yearly : plan.monthly);
  return (
    <Card
      title={t('plan.title')}
      aside={phase !== 'none' && <Pill tone={tones[phase]}>{t(`phases.${phase}`)}</Pill>}
    >
      <p className={classes.plan}>{planName}</p>
      <p className={classes.soft}>
        {price && `${t(interval === 'year' ? 'plans.perYear' : 'plans.perMonth', { amount: price })} · `}
        <Turns subscription={subscription} />
      </p>
      <div className={classes.actions}>
        <Row>
          <ButtonLink to="/billing" search={{ view: 'plans' }} variant="default">
            {t(mayWrite ? 'plan.change' : 'plan.compare')}
          </ButtonLink>
          {mayWrite && canTry && (
            <Button variant="subtle" loading={trial.isPending} onClick={() => trial.mutate()}>
              {t('plans.try')}
            </Button>
          )}
        </Row>
      </div>
    </Card>
  );
}

function Turns({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const { cancelAt, paidUntil, periodEnd, phase } = subscription;
  const ends = cancelAt ?? (phase === 'trialing' ? periodEnd : null);
  if (ends !== null) return t('plan.endsOn', { day: format.day(ends) });
  if (paidUntil !== null) return t('plan.renews', { day: format.day(paidUntil) });
  return t('plan.freePeriod', { day: format.day(periodEnd) });
}
