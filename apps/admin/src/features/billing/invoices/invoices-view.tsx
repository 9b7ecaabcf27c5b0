import { IconFileInvoice } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import type { ViewProps } from '../view-props';
import { InvoicesTable } from './invoices-table';
import { MethodCard } from './method-card';
import { PurchasesTable } from './purchases-table';

export function InvoicesView({ billing }: ViewProps) {
  const { t } = useTranslation('billing');
  return (
    <>
      <MethodCard method={billing.paymentMethod} />
      <InvoicesCard />
      {billing.purchases.length > 0 && (
        <Card title={t('invoices.purchases')} flush>
          <PurchasesTable purchases={billing.purchases} />
        </Card>
      )}
    </>
  );
}

function InvoicesCard() {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const pages = usePages({
    queryKey: trpc.billing.invoices.infiniteQueryKey({}),
    load: (cursor) => client.billing.invoices.query(cursor),
  });
  return (
    <Card title={t('invoices.title')} flush>
      <Loaded query={pages}>
        {(invoices) =>
          invoices.length === 0 ? (
            <EmptyState icon={IconFileInvoice} title={t('invoices.empty')} body={t('invoices.emptyBody')} />
          ) : (
            <>
              <InvoicesTable invoices={invoices} />
              {pages.more && (
                <ShowMore
                  more
                  pending={pages.loadingMore}
                  onMore={pages.loadMore}
                  says={t('invoices.shown', { count: invoices.length })}
                />
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
