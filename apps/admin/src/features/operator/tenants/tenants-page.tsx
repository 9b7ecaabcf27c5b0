import { SegmentedControl } from '@mantine/core';
import { IconBuildingSkyscraper, IconSearchOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TenantFilter } from '../../../api/contract';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
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
  const client = useTRPCClient();
  const { q = '', filter: wanted, tenant: openId } = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filters.find((known) => known === wanted) ?? 'all';
  const input = { filter, ...(q !== '' && { q }) };
  const pages = usePages({
    queryKey: trpc.operator.tenants.list.infiniteQueryKey(input),
    load: (cursor) => client.operator.tenants.list.query({ ...input, ...cursor }),
  });
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
        <Loaded query={pages}>
          {(items) =>
            items.length === 0 ? (
              <Nothing filtered={q !== '' || filter !== 'all'} />
            ) : (
              <>
                <TenantsTable tenants={items} activeId={openId} onOpen={(tenant) => change({ tenant })} />
                <ShowMore
                  more={pages.more}
                  pending={pages.loadingMore}
                  onMore={pages.loadMore}
                  says={t('tenants.count', { count: items.length })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <TenantPanel
        tenant={pages.data?.find(({ id }) => id === openId)}
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
