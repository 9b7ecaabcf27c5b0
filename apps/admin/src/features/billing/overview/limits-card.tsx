import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Pill } from '../../../ui/pill';
import { Progress } from '../../../ui/progress';
import { TextLink } from '../../../ui/text-link';
import type { ViewProps } from '../view-props';
import { fullness } from './fullness';
import classes from './overview.module.css';

const limits = [
  { key: 'members', to: '/settings/members' },
  { key: 'contacts', to: '/contacts' },
  { key: 'documents', to: '/knowledge/documents' },
  { key: 'catalogItems', to: '/knowledge/catalogs' },
] as const;
type LimitKey = (typeof limits)[number]['key'];

export function LimitsCard({ billing: { usage, plans }, subscription }: ViewProps) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const plan = plans.find(({ key }) => key === subscription.planKey);
  if (!usage || !plan) return null;
  const near = limits.some(({ key }) => fullness(usage[key]) !== 'room');
  const { historyDays, showcasesPerDay, brandingRemoval } = plan.limits;
  return (
    <Card title={t('limits.title')}>
      <ul className={classes.limits}>
        {limits.map(({ key, to }) => (
          <Limit key={key} name={key} to={to} {...usage[key]} />
        ))}
      </ul>
      {near && (
        <p className={classes.more}>
          {t('limits.more')}{' '}
          <TextLink to="/billing" search={{ view: 'plans' }}>
            {t('limits.upgrade')}
          </TextLink>
        </p>
      )}
      <Facts
        facts={[
          {
            name: t('limits.history'),
            value: t('limits.days', { count: historyDays, amount: number(historyDays) }),
          },
          { name: t('limits.showcases'), value: number(showcasesPerDay) },
          { name: t('limits.branding'), value: t(brandingRemoval ? 'limits.removable' : 'limits.shown') },
        ]}
      />
    </Card>
  );
}

type LimitProps = { name: LimitKey; to: (typeof limits)[number]['to']; has: number; most: number };

function Limit({ name, to, has, most }: LimitProps) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const state = fullness({ has, most });
  return (
    <li className={classes.limit} data-state={state}>
      <div className={classes.limitHead}>
        <TextLink to={to}>{t(`limits.${name}`)}</TextLink>
        {state !== 'room' && <Pill tone={state === 'near' ? 'warn' : 'bad'}>{t(`limits.${state}`)}</Pill>}
      </div>
      <Progress label={t(`limits.${name}`)} done={Math.min(has, most)} of={most} wide>
        {t('limits.of', { has: number(has), most: number(most) })}
      </Progress>
    </li>
  );
}
