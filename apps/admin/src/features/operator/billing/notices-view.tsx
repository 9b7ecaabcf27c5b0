import { Select } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import { noticeStateOf, noticeStates } from './notice-states';
import { NoticesTable } from './notices-table';
import { paymentsRoute } from './use-payments';

export function NoticesView() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const state = noticeStateOf(paymentsRoute.useSearch().state);
  const navigate = paymentsRoute.useNavigate();
  const filter = state ? { state } : {};
  const pages = usePages({
    queryKey: trpc.operatorBilling.notices.infiniteQueryKey(filter),
    load: (cursor) => client.operatorBilling.notices.query({ ...filter, ...cursor }),
  });
  return (
    <Card
      title={t('billing.notices.title')}
      hint={t('billing.notices.hint')}
      flush
      aside={
        <Select
          aria-label={t('billing.notices.state')}
          data={[
            { value: '', label: t('billing.notices.any') },
            ...noticeStates.map((value) => ({ value, label: t(`billing.notices.states.${value}`) })),
          ]}
          value={state ?? ''}
          allowDeselect={false}
          onChange={(value) =>
            void navigate({ search: { view: 'notices', ...(value && { state: value }) }, replace: true })
          }
        />
      }
    >
      <Loaded query={pages}>
        {(notices) =>
          notices.length === 0 ? (
            <EmptyState
              icon={IconInbox}
              title={t('billing.notices.empty')}
              body={t('billing.notices.emptyBody')}
            />
          ) : (
            <>
              <NoticesTable notices={notices} />
              <ShowMore
                more={pages.more}
                pending={pages.loadingMore}
                onMore={pages.loadMore}
                says={t('billing.notices.shown', { count: notices.length })}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
