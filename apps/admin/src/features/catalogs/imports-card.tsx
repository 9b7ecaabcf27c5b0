import { getRouteApi } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogImport } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { usePages } from '../../api/use-pages';
import { Card } from '../../ui/card';
import { DataTable, RowOpener } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { ShowMore } from '../../ui/show-more';
import { ListSkeleton } from '../../ui/states';
import { When } from '../../ui/when';
import classes from './catalogs.module.css';
import { ImportState } from './import-state';
import { catalogPages } from './use-catalogs';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

/** What was imported before, and what waits for a decision. */
export function ImportsCard({ catalogId }: { catalogId: string }) {
  const { t } = useTranslation('catalog');
  const client = useTRPCClient();
  const navigate = route.useNavigate();
  const columns = useColumns((id) => void navigate({ search: { view: 'import', import: id } }));
  const imports = usePages({
    queryKey: [...catalogPages, 'imports', catalogId],
    load: (cursor) => client.catalogImports.list.query({ catalogId, limit: 10, ...cursor }),
  });
  return (
    <Card title={t('importing.before')} flush>
      <Loaded query={imports} skeleton={<ListSkeleton lines={3} />}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={classes.none}>{t('importing.none')}</p>
          ) : (
            <>
              <DataTable
                label={t('importing.before')}
                rows={rows}
                columns={columns}
                rowId={({ id }) => id}
                opens
              />
              <ShowMore
                more={imports.more}
                pending={imports.loadingMore}
                onMore={imports.loadMore}
                says={t('importing.shown', { count: rows.length })}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function useColumns(onOpen: (id: string) => void): ColumnDef<CatalogImport, unknown>[] {
  const { t } = useTranslation('catalog');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('importing.file'),
        accessorFn: ({ name }) => name,
        meta: { lead: true },
        cell: ({ row: { original } }) => (
          <RowOpener label={t('importing.open', { name: original.name })} onOpen={() => onOpen(original.id)}>
            {original.name}
          </RowOpener>
        ),
      },
      {
        id: 'state',
        header: t('importing.state'),
        accessorFn: ({ status }) => status,
        cell: ({ row }) => <ImportState given={row.original} />,
      },
      {
        id: 'rows',
        header: t('importing.rows'),
        accessorFn: ({ counts }) => counts.total,
        meta: { number: true, snug: true },
      },
      {
        id: 'when',
        header: t('importing.when'),
        accessorFn: ({ createdAt }) => createdAt,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.createdAt} />,
      },
    ],
    [t, onOpen],
  );
}
