import { useTranslation } from 'react-i18next';
import type { Plan, PlanPreview, Subscription } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { Notice } from '../../../ui/notice';
import { useMoney } from '../use-money';
import styles from './plans.module.css';

type PreviewProps = {
  preview: PlanPreview;
  plan: Plan;
  interval: 'month' | 'year';
  subscription: Subscription;
  current: Plan | undefined;
};

export function Preview({ preview, plan, interval, subscription, current }: PreviewProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const money = useMoney(preview.currency);
  const words = {
    amount: money(preview.dueNow),
    interval: t(interval === 'year' ? 'plans.dialog.eachYear' : 'plans.dialog.eachMonth'),
    plan: plan.name,
    current: subscription.planName,
    day: format.day(preview.takesEffectAt),
    price: money(interval === 'year' ? plan.yearly : plan.monthly),
  };
  const more = current !== undefined && plan.rank > current.rank;
  const said = saidOf(preview, { plan, interval, subscription });
  return (
    <>
      <p>{t(`plans.dialog.${said}`, words)}</p>
      {said === 'laterMonthly' && more && <p>{t('plans.dialog.laterUp', words)}</p>}
      {preview.lines.length > 0 && <Lines preview={preview} />}
      {preview.overLimits.length > 0 && <Over preview={preview} plan={plan} />}
    </>
  );
}

type Asked = Pick<PreviewProps, 'plan' | 'interval' | 'subscription'>;

function saidOf({ kind, dueNow }: PlanPreview, { plan, interval, subscription }: Asked) {
  const otherwise = subscription.interval !== null && subscription.interval !== interval;
  if (kind === 'now' && dueNow === 0) return 'nowBack';
  if (kind === 'now') return otherwise ? 'nowYearly' : 'now';
  if (kind !== 'later') return kind;
  if (plan.monthly === 0) return 'laterFree';
  if (!otherwise) return 'later';
  return interval === 'year' ? 'laterYearly' : 'laterMonthly';
}

function Lines({ preview }: { preview: PlanPreview }) {
  const { t } = useTranslation('billing');
  const money = useMoney(preview.currency);
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{t('plans.dialog.line')}</th>
          <th scope="col">{t('plans.dialog.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.lines.map(({ text, amount }) => (
          <tr key={text}>
            <td>{text}</td>
            <td>{money(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('plans.dialog.due')}</th>
          <td>{money(preview.dueNow)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const named = ['members', 'contacts', 'documents', 'catalogItems'] as const;

function Over({ preview, plan }: Pick<PreviewProps, 'preview' | 'plan'>) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  return (
    <Notice tone="warn">
      <p>
        <b>{t('plans.dialog.over', { plan: plan.name })}</b>
      </p>
      <ul className={styles.over}>
        {preview.overLimits.map(({ limit, has, most }) => {
          const key = named.find((each) => each === limit);
          const name = key ? t(`limits.${key}`) : limit;
          const counts = { has: number(has), most: number(most) };
          return <li key={limit}>{t('plans.dialog.overLine', { limit: name, ...counts })}</li>;
        })}
      </ul>
      <p>{t('plans.dialog.overHint')}</p>
    </Notice>
  );
}
