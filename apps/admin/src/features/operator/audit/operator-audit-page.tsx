import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { guessTimeZone } from '../../../i18n/time-zones';
import { Page } from '../../../ui/page';
import { toFilter } from '../../audit/audit-search';
import { AuditView, CopyLink } from '../../audit/audit-view';

const route = getRouteApi('/member/operator/operator/audit');

export function OperatorAuditPage() {
  const { t } = useTranslation('audit');
  const trpc = useTRPC();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const facets = useQuery(trpc.operator.audit.facets.queryOptions());
  const list = useInfiniteQuery(
    trpc.operator.audit.list.infiniteQueryOptions(toFilter(search, guessTimeZone()), {
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  return (
    <Page title={t('platformTitle')} lead={t('platformLead')} actions={<CopyLink />} wide>
      <AuditView
        label={t('platformTitle')}
        facets={facets.data}
        search={search}
        withTenant
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        pages={{
          data: list.data?.pages.flatMap((page) => page.items),
          error: list.error,
          refetch: list.refetch,
          more: list.hasNextPage,
          loadingMore: list.isFetchingNextPage,
          loadMore: () => void list.fetchNextPage(),
        }}
      />
    </Page>
  );
}
