import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { useMember } from '../../app/member';
import { Page } from '../../ui/page';
import { toFilter } from './audit-search';
import { AuditView, CopyLink } from './audit-view';

const route = getRouteApi('/member/settings/settings/audit');

export function AuditPage() {
  const { t } = useTranslation('audit');
  const trpc = useTRPC();
  const { workspace } = useMember();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const facets = useQuery(trpc.audit.facets.queryOptions());
  const list = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(toFilter(search, workspace.timeZone), {
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={<CopyLink />} wide>
      <AuditView
        label={t('title')}
        facets={facets.data}
        search={search}
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
