import { useTranslation } from 'react-i18next';
import type { Health } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';

const megabyte = 1_000_000;
const daySeconds = 86_400;
const hourSeconds = 3600;
const minuteSeconds = 60;

export function ServerFacts({ health }: { health: Health }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const uptime = uptimeOf(health.uptimeSeconds);
  return (
    <Card title={t('health.server')}>
      <Facts
        facts={[
          { name: t('health.version'), value: health.version },
          { name: t('health.uptime'), value: format.measure(uptime.amount, uptime.unit) },
          { name: t('health.role'), value: health.role },
          { name: t('health.database'), value: t(`health.${health.database}`) },
          { name: t('health.memory'), value: format.measure(health.rssBytes / megabyte, 'megabyte') },
          { name: t('health.loop'), value: format.measure(health.eventLoopP99Ms, 'millisecond') },
        ]}
      />
    </Card>
  );
}

function uptimeOf(seconds: number): { amount: number; unit: 'day' | 'hour' | 'minute' | 'second' } {
  if (seconds >= 2 * daySeconds) return { amount: seconds / daySeconds, unit: 'day' };
  if (seconds >= 2 * hourSeconds) return { amount: seconds / hourSeconds, unit: 'hour' };
  if (seconds >= 2 * minuteSeconds) return { amount: Math.floor(seconds / minuteSeconds), unit: 'minute' };
  return { amount: seconds, unit: 'second' };
}
