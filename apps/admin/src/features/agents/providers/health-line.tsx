import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Notice } from '../../../ui/notice';
import { When } from '../../../ui/when';
import type { Provider } from '../types';
import classes from './providers.module.css';

/** How it went lately, for whoever can ask it. */
export function HealthLine({ provider: { health, ownKey, offered } }: { provider: Provider }) {
  const { t } = useTranslation('agents');
  const { measure, number } = useFormat();
  if (!health) return ownKey || offered ? <p className={classes.soft}>{t('providers.noCalls')}</p> : null;
  const { calls, failures, firstTokenMs, pausedMs, lastFailure } = health;
  const figures = [
    t('providers.calls', { count: calls, shown: number(calls) }),
    t('providers.failures', { count: failures }),
    ...(firstTokenMs === null
      ? []
      : [t('providers.first', { time: measure(Math.round(firstTokenMs), 'millisecond') })]),
  ];
  return (
    <>
      <p className={classes.soft}>{`${t('providers.health')}: ${figures.join(' · ')}`}</p>
      {pausedMs > 0 && (
        <Notice tone="warn">{t('providers.paused', { seconds: Math.ceil(pausedMs / 1000) })}</Notice>
      )}
      {lastFailure && (
        <p className={classes.soft}>
          {`${t('providers.last')}: ${lastFailure.words} `}
          <When at={lastFailure.at} />
        </p>
      )}
    </>
  );
}
