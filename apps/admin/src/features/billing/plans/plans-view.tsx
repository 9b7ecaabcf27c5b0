import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/contract';
import { useCan } from '../../../app/member';
import { Row } from '../../../ui/stack';
import classes from '../billing.module.css';
import { billingRoute } from '../use-billing';
import type { ViewProps } from '../view-props';
import { CancelCard } from './cancel-card';
import { PlanColumn } from './plan-column';
import { PlanDialog } from './plan-dialog';
import styles from './plans.module.css';
import { useTrial } from './use-trial';

export function PlansView({ billing, subscription }: ViewProps) {
  const { t } = useTranslation('billing');
  const search = billingRoute.useSearch();
  const navigate = billingRoute.useNavigate();
  const mayWrite = useCan('billing:write');
  const asked = search.interval ?? subscription.interval ?? 'month';
  const interval = asked === 'year' ? 'year' : 'month';
  const go = (more: { interval?: string; plan?: string }) =>
    void navigate({ search: { view: 'plans', ...more }, replace: true, resetScroll: false });
  const chosen = billing.plans.find(({ key }) => key === search.plan);
  return (
    <>
      <Row at="spread" gap={12}>
        <SegmentedControl
          aria-label={t('plans.interval')}
          value={interval}
          data={[
            { value: 'month', label: t('plans.monthly') },
            { value: 'year', label: yearlyLabel(t, billing.plans) },
          ]}
          onChange={(value) => go({ interval: value })}
        />
        {mayWrite && subscription.canTry && <TryPro />}
      </Row>
      <div className={styles.room}>
        <ul className={styles.plans}>
          {billing.plans.map((plan) => (
            <PlanColumn
              key={plan.key}
              plan={plan}
              interval={interval}
              {...{ billing, subscription }}
              onChoose={() => go({ interval, plan: plan.key })}
            />
          ))}
        </ul>
      </div>
      {mayWrite && <CancelCard subscription={subscription} />}
      {mayWrite && chosen && (
        <PlanDialog
          key={`${chosen.key} ${interval}`}
          plan={chosen}
          interval={interval}
          subscription={subscription}
          current={billing.plans.find(({ key }) => key === subscription.planKey)}
          onClose={() => go({ interval })}
        />
      )}
    </>
  );
}

function yearlyLabel(t: ReturnType<typeof useTranslation<'billing'>>['t'], plans: Plan[]): string {
  const percent = Math.max(
    ...plans.map(({ monthly, yearly }) =>
      monthly > 0 ? Math.floor(100 - (yearly / monthly / 12) * 100) : 0,
    ),
  );
  return percent > 0 ? t('plans.saves', { percent }) : t('plans.yearly');
}

function TryPro() {
  const { t } = useTranslation('billing');
  const trial = useTrial();
  return (
    <Row gap={12}>
      <span className={classes.small}>{t('plans.tryHint')}</span>
      <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
        {t('plans.try')}
      </Button>
    </Row>
  );
}
