import { IconCoins, IconCreditCardOff } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ButtonLink } from '../../ui/button-link';
import { Bar } from './bar';
import { useCredits } from './use-credits';

/** Money that runs out, told wherever one is; billing itself tells it at length. */
export function CreditsBar() {
  const { t } = useTranslation('shell');
  const within = useLocation({ select: ({ pathname }) => pathname.startsWith('/billing') });
  const told = useTold();
  if (!told || within) return null;
  return (
    <Bar tone={told.tone} icon={told.tone === 'bad' ? IconCreditCardOff : IconCoins} says={told.says}>
      <ButtonLink to="/billing" size="compact-sm" variant="default">
        {t('bars.billing')}
      </ButtonLink>
    </Bar>
  );
}

function useTold(): { tone: 'warn' | 'bad'; says: string } | null {
  const { t } = useTranslation('shell');
  const { day, number } = useFormat();
  const { balance, plan } = useCredits();
  if (!balance || balance.unlimited) return null;
  const phase = plan?.phase;
  if (balance.state === 'limited' || phase === 'limited') return { tone: 'bad', says: t('bars.limited') };
  if (plan?.limitedAt && (phase === 'past-due' || phase === 'grace')) {
    return { tone: 'warn', says: t('bars.pastDue', { day: day(plan.limitedAt) }) };
  }
  switch (balance.state) {
    case 'empty':
      return { tone: 'bad', says: t(balance.atZero === 'people' ? 'bars.emptyPeople' : 'bars.empty') };
    case 'capped':
      return { tone: 'warn', says: t('bars.capped', { amount: number(balance.dailyCap ?? 0) }) };
    case 'low':
      return { tone: 'warn', says: t('bars.low', { count: balance.monthly + balance.lasting }) };
    default:
      return null;
  }
}
