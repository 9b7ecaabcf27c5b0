import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorPerson } from '../../../api/contract';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { FilterRow } from '../../../ui/filter-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Person } from '../../../ui/person';
import { Pill } from '../../../ui/pill';
import { SearchField } from '../../../ui/search-field';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../../ui/states';
import { When } from '../../../ui/when';
import { Memberships } from './memberships';

const route = getRouteApi('/member/operator/operator/people');

export function PeoplePage() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const input = q === '' ? {} : { q };
  const pages = usePages({
    queryKey: trpc.operator.people.list.infiniteQueryKey(input),
    load: (cursor) => client.operator.people.list.query({ ...input, ...cursor }),
  });
  return (
    <Page title={t('people.title')} lead={t('people.lead')} wide>
      <FilterRow>
        <SearchField
          label={t('people.search')}
          value={q}
          onChange={(text) => void navigate({ search: { q: text }, replace: true, resetScroll: false })}
        />
      </FilterRow>
      <Card flush>
        <Loaded query={pages} skeleton={<ListSkeleton round />}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState
                icon={q === '' ? IconUsers : IconSearchOff}
                title={q === '' ? t('people.empty') : t('people.noMatch', { query: q })}
              />
            ) : (
              <>
                <DataTable
                  label={t('people.title')}
                  rows={items}
                  columns={columns}
                  rowId={({ id }) => id}
                  long
                />
                <ShowMore
                  more={pages.more}
                  pending={pages.loadingMore}
                  onMore={pages.loadMore}
                  says={t('people.count', { count: items.length })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
    </Page>
  );
}

function useColumns(): ColumnDef<OperatorPerson, unknown>[] {
  const { t } = useTranslation('operator');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.name'),
        enableSorting: false,
        meta: { lead: true },
        cell: ({ row: { original: person } }) => (
          <Person
            name={person.name}
            detail={person.email}
            mark={
              <>
                {person.isOperator && <Pill tone="accent">{t('people.operator')}</Pill>}
                {!person.emailVerified && <Pill tone="warn">{t('people.unconfirmed')}</Pill>}
              </>
            }
          />
        ),
      },
      {
        id: 'workspaces',
        header: t('people.workspaces'),
        enableSorting: false,
        cell: ({ row }) => <Memberships workspaces={row.original.workspaces} />,
      },
      {
        id: 'joined',
        header: t('people.joined'),
        enableSorting: false,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.createdAt} />,
      },
    ],
    [t],
  );
}
