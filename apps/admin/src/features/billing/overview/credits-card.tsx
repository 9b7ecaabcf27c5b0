import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Balance } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { useFormat } from '../../../i18n/use-format';
import { ButtonLink } from '../../../ui/button-link';
import { Card } from '../../../ui/card';
import { type Fact, Facts } from '../../../ui/facts';
import { Loaded } from '../../../ui/loaded';
import { ListSkeleton } from '../../../ui/states';
import { Forecast } from './forecast';
import classes from './overview.module.css';

export function CreditsCard() {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const balance = useQuery(trpc.billing.balance.queryOptions());
  const mayBuy = useCan('billing:write');
  return (
    <Card
      title={t('credits.title')}
      foot={
        <>
          <ButtonLink to="/billing" search={{ view: 'ledger' }} variant="subtle">
            {t('credits.ledger')}
          </ButtonLink>
          {mayBuy && (
            <ButtonLink to="/billing" search={{ buy: 'credits' }} resetScroll={false}>
              {t('credits.buy')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Loaded query={balance} skeleton={<ListSkeleton lines={4} />}>
        {(data) => <Purses balance={data} />}
      </Loaded>
    </Card>
  );
}

function Purses({ balance }: { balance: Balance }) {
  const { t } = useTranslation('billing');
  const { number, day } = useFormat();
  const { monthly, lasting, held, owed, periodEndsAt, periodGrant, spentToday, dailyCap } = balance;
  const some = (name: string, count: number): Fact[] => (count > 0 ? [{ name, value: number(count) }] : []);
  const left = { left: number(monthly), given: number(Math.max(periodGrant, monthly)) };
  const today =
    dailyCap === null
      ? number(spentToday)
      : t('credits.todayOf', { spent: number(spentToday), cap: number(dailyCap) });
  return (
    <div className={classes.credits}>
      <p className={classes.balance}>
        <b>{number(monthly + lasting)}</b> {t('credits.left')}
      </p>
      <Share monthly={monthly} lasting={lasting} spent={Math.max(periodGrant - monthly, 0)} />
      <Facts
        facts={[
          {
            name: t('credits.monthly'),
            value:
              periodEndsAt === null
                ? number(monthly)
                : t('credits.monthlyOf', { ...left, day: day(periodEndsAt) }),
          },
          {
            name: t('credits.lasting'),
            value: lasting === 0 ? '0' : t('credits.lastingSays', { amount: number(lasting) }),
          },
          ...some(t('credits.held'), held),
          ...some(t('credits.owed'), owed),
          { name: t('credits.today'), value: today },
          { name: t('forecast.title'), value: <Forecast balance={balance} /> },
        ]}
      />
    </div>
  );
}

/** How the balance is made up; told in words right below. */
function Share({ monthly, lasting, spent }: { monthly: number; lasting: number; spent: number }) {
  return (
    <div className={classes.share} aria-hidden="true">
      <span className={classes.monthly} style={{ flexGrow: monthly }} />
      <span className={classes.lasting} style={{ flexGrow: lasting }} />
      {spent > 0 && <span style={{ flexGrow: spent }} />}
    </div>
  );
}
