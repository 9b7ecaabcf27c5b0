import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Health, HealthCheck } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Pill } from '../../../ui/pill';
import classes from './health.module.css';
import { ServerFacts } from './server-facts';

const refreshMs = 10_000;

export function HealthPage() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const health = useQuery(
    trpc.operator.health.queryOptions(undefined, { refetchInterval: refreshMs, staleTime: 0 }),
  );
  return (
    <Page title={t('health.title')} lead={t('health.lead')}>
      <Loaded query={health}>
        {(data) => (
          <>
            <Verdict checks={data.checks} />
            <Checks checks={data.checks} />
            <ServerFacts health={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const looks = {
  ok: { tone: 'good', icon: IconCircleCheck },
  degraded: { tone: 'warn', icon: IconAlertTriangle },
  down: { tone: 'bad', icon: IconCircleX },
} as const;

export function worst(checks: Pick<HealthCheck, 'state'>[]): HealthCheck['state'] {
  if (checks.some(({ state }) => state === 'down')) return 'down';
  return checks.some(({ state }) => state === 'degraded') ? 'degraded' : 'ok';
}

const verdicts = { ok: 'allGood', degraded: 'someDegraded', down: 'someDown' } as const;

function Verdict({ checks }: Pick<Health, 'checks'>) {
  const { t } = useTranslation('operator');
  const state = worst(checks);
  const { tone, icon: Icon } = looks[state];
  return (
    <p className={`${classes.verdict} ${classes[tone]}`} role="status">
      <Icon size={22} stroke={1.75} aria-hidden />
      {t(`health.${verdicts[state]}`)}
    </p>
  );
}

function Checks({ checks }: Pick<Health, 'checks'>) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return (
    <Card flush>
      <ul className={classes.checks}>
        {checks.map(({ name, state, detail, tookMs }) => (
          <li key={name} className={classes.check}>
            <div className={classes.words}>
              <div className={classes.name}>{name}</div>
              {detail !== null && <div className={classes.detail}>{detail}</div>}
            </div>
            <span className={classes.took}>{format.measure(tookMs, 'millisecond')}</span>
            <Pill tone={looks[state].tone} icon={looks[state].icon}>
              {t(`health.${state}`)}
            </Pill>
          </li>
        ))}
      </ul>
    </Card>
  );
}
