import { SegmentedControl } from '@mantine/core';
import { IconCash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import { PayersTable } from './payers-table';
import { paymentsRoute } from './use-payments';

const sorts = ['revenue', 'usage', 'balance'] as const;

export function PayersView() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { sort: wanted } = paymentsRoute.useSearch();
  const navigate = paymentsRoute.useNavigate();
  const sort = sorts.find((each) => each === wanted) ?? 'revenue';
  const offered = useQuery(trpc.operatorBilling.plans.queryOptions());
  const pages = usePages({
    queryKey: trpc.operatorBilling.tenants.infiniteQueryKey({ sort }),
    load: (cursor) => client.operatorBilling.tenants.query({ sort, ...cursor }),
  });
  return (
    <Card
      title={t('billing.payers.title')}
      hint={t('billing.payers.hint')}
      flush
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('billing.payers.sort')}
          value={sort}
          data={sorts.map((value) => ({ value, label: t(`billing.payers.sorts.${value}`) }))}
          onChange={(value) =>
            void navigate({
              search: { view: 'payers', ...(value !== 'revenue' && { sort: value }) },
              replace: true,
            })
          }
        />
      }
    >
      <Loaded query={offered}>
        {({ currency, plans }) => (
          <Loaded query={pages}>
            {(payers) =>
              payers.length === 0 ? (
                <EmptyState
                  icon={IconCash}
                  title={t('billing.payers.empty')}
                  body={t('billing.payers.emptyBody')}
                />
              ) : (
                <>
                  <PayersTable payers={payers} plans={plans} currency={currency} />
                  <ShowMore
                    more={pages.more}
                    pending={pages.loadingMore}
                    onMore={pages.loadMore}
                    says={t('billing.payers.shown', { count: payers.length })}
                  />
                </>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Card>
  );
}
