import { CloseButton, Loader } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Billing } from '../../api/contract';
import { useFormat } from '../../i18n/use-format';
import { Notice, type Tone } from '../../ui/notice';
import { Row } from '../../ui/stack';
import { outcomeOf } from './outcome';
import { billingRoute, useRereadBilling } from './use-billing';

const patienceMs = 20_000;
const tones: Record<string, Tone> = { waiting: 'info', bought: 'good', subscribed: 'good' };

type ReturnedProps = { billing: Billing; onArrived: (arrived: boolean) => void };

/** Somebody is back from the payment page: what came of it. */
export function Returned({ billing, onArrived }: ReturnedProps) {
  const { t } = useTranslation('billing');
  const { bought, subscribed, ...rest } = billingRoute.useSearch();
  const navigate = billingRoute.useNavigate();
  const outcome = outcomeOf(billing, { bought, subscribed });
  const says = useSays(outcome);
  const reread = useRereadBilling();
  const told = useEffectEvent((arrived: boolean) => {
    onArrived(arrived);
    if (arrived) void reread();
  });
  const arrived = outcome !== null && outcome.kind !== 'waiting';
  useEffect(() => told(arrived), [arrived]);
  if (!outcome) return null;
  return (
    <Notice tone={tones[outcome.kind] ?? 'warn'}>
      <Row gap={12} at="spread">
        <Row gap={8}>
          {outcome.kind === 'waiting' && <Loader size={14} aria-hidden />}
          <span>{says}</span>
        </Row>
        <CloseButton
          size="sm"
          aria-label={t('returned.close')}
          onClick={() => void navigate({ search: rest, replace: true })}
        />
      </Row>
    </Notice>
  );
}

function useSays(outcome: ReturnType<typeof outcomeOf>): string {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const waiting = outcome?.kind === 'waiting';
  const long = useLong(waiting);
  if (!outcome) return '';
  switch (outcome.kind) {
    case 'waiting':
      return t(long ? 'returned.long' : 'returned.waiting');
    case 'bought':
      return t('returned.bought', { amount: format.number(outcome.credits) });
    case 'subscribed':
      return t('returned.subscribed', { plan: outcome.plan });
    default:
      return t(`returned.${outcome.kind}`);
  }
}

function useLong(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return long;
}
