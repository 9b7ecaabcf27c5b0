import { SegmentedControl } from '@mantine/core';
import { IconBuildingSkyscraper, IconSearchOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TenantFilter } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { FilterRow } from '../../../ui/filter-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { SearchField } from '../../../ui/search-field';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import { TenantPanel } from './tenant-panel';
import { TenantsTable } from './tenants-table';

const route = getRouteApi('/member/operator/operator/tenants');
const filters = ['all', 'featured', 'suspended'] as const satisfies readonly TenantFilter[];
const filterWords = { all: 'all', featured: 'featuredOnly', suspended: 'suspendedOnly' } as const;

export function TenantsPage() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const format = useFormat();
  const { q = '', filter: wanted, tenant: openId } = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filters.find((known) => known === wanted) ?? 'all';
  const list = useInfiniteQuery(
    trpc.operator.tenants.list.infiniteQueryOptions(
      { filter, ...(q !== '' && { q }) },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: (previous) => previous },
    ),
  );
  const tenants = list.data?.pages.flatMap((page) => page.items);
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false });

  return (
    <Page title={t('tenants.title')} lead={t('tenants.lead')} wide>
      <FilterRow>
        <SearchField label={t('tenants.search')} value={q} onChange={(text) => change({ q: text })} />
        <SegmentedControl
          aria-label={t('tenants.filter')}
          value={filter}
          data={filters.map((value) => ({ value, label: t(`tenants.${filterWords[value]}`) }))}
          onChange={(value) => change({ filter: value === 'all' ? undefined : value })}
        />
      </FilterRow>
      <Card flush>
        <Loaded query={{ data: tenants, error: list.error, refetch: list.refetch }}>
          {(items) =>
            items.length === 0 ? (
              <Nothing filtered={q !== '' || filter !== 'all'} />
            ) : (
              <>
                <TenantsTable tenants={items} activeId={openId} onOpen={(tenant) => change({ tenant })} />
                <ShowMore
                  more={list.hasNextPage}
                  pending={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                  says={format.number(items.length)}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <TenantPanel
        tenant={tenants?.find(({ id }) => id === openId)}
        onClose={() => change({ tenant: undefined })}
      />
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('operator');
  if (filtered) {
    return <EmptyState icon={IconSearchOff} title={t('tenants.noMatch')} body={t('tenants.noMatchBody')} />;
  }
  return (
    <EmptyState icon={IconBuildingSkyscraper} title={t('tenants.empty')} body={t('tenants.emptyBody')} />
  );
}
