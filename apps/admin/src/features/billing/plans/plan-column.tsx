import { Button } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/contract';
import { useCan } from '../../../app/member';
import { useFormat } from '../../../i18n/use-format';
import { Pill } from '../../../ui/pill';
import { useMoney } from '../use-money';
import type { ViewProps } from '../view-props';
import { choiceOf } from './choice-of';
import styles from './plans.module.css';

const counted = [
  ...(['creditsPerMonth', 'members', 'contacts', 'documents', 'catalogItems'] as const),
  ...(['showcasesPerDay', 'historyDays'] as const),
];

type PlanColumnProps = ViewProps & { plan: Plan; interval: 'month' | 'year'; onChoose: () => void };

export function PlanColumn({ plan, interval, billing, subscription, onChoose }: PlanColumnProps) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const mayWrite = useCan('billing:write');
  const titleId = useId();
  const current = billing.plans.find(({ key }) => key === subscription.planKey);
  const choice = choiceOf({ plan, interval, current, subscription });
  const { brandingRemoval } = plan.limits;
  return (
    <li className={styles.plan} data-current={plan.key === current?.key ? '' : undefined}>
      <div className={styles.head}>
        <h2 id={titleId}>{plan.name}</h2>
        <Mark plan={plan} subscription={subscription} />
      </div>
      <Price plan={plan} interval={interval} currency={subscription.currency} />
      {mayWrite && choice && (
        <Button
          fullWidth
          px={8}
          classNames={{ root: styles.choose, label: styles.chooseLabel }}
          variant={choice === 'up' || choice === 'choose' ? 'filled' : 'default'}
          onClick={onChoose}
        >
          {t(`plans.${choice}`, { plan: plan.name })}
        </Button>
      )}
      <ul className={styles.rows} aria-labelledby={titleId}>
        {counted.map((name) => (
          <li key={name}>
            <b>{number(plan.limits[name])}</b> {t(`plans.rows.${name}`, { count: plan.limits[name] })}
          </li>
        ))}
        <li>
          {brandingRemoval ? <IconCheck size={14} aria-hidden /> : <IconMinus size={14} aria-hidden />}{' '}
          {t(brandingRemoval ? 'plans.rows.branding' : 'plans.rows.noBranding')}
        </li>
      </ul>
    </li>
  );
}

function Mark({ plan, subscription }: Pick<PlanColumnProps, 'plan' | 'subscription'>) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const { planKey, phase, nextPlanKey, nextPlanAt } = subscription;
  if (plan.key === planKey) {
    return <Pill tone="accent">{t(phase === 'trialing' ? 'plans.trying' : 'plans.yours')}</Pill>;
  }
  if (plan.key !== nextPlanKey || nextPlanAt === null) return null;
  return <Pill>{t('plans.next', { day: format.day(nextPlanAt) })}</Pill>;
}

type PriceProps = { plan: Plan; interval: 'month' | 'year'; currency: string };

function Price({ plan, interval, currency }: PriceProps) {
  const { t } = useTranslation('billing');
  const money = useMoney(currency);
  const amount = money(interval === 'year' ? plan.yearly : plan.monthly);
  return (
    <p className={styles.price}>
      {amount} <span>{t(`plans.${interval}`)}</span>
    </p>
  );
}
