import { useNavigate } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { useCan } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { DataTable, RowOpener } from '../../ui/data-table';
import { When } from '../../ui/when';
import { CatalogMenu } from './catalog-menu';
import classes from './catalogs.module.css';
import { LastImport } from './last-import';

export function CatalogsTable({ catalogs }: { catalogs: Catalog[] }) {
  const { t } = useTranslation('catalog');
  const columns = useColumns();
  return <DataTable label={t('list.title')} rows={catalogs} columns={columns} rowId={({ id }) => id} opens />;
}

function useColumns(): ColumnDef<Catalog, unknown>[] {
  const { t } = useTranslation('catalog');
  const format = useFormat();
  const mayWrite = useCan('catalog:write');
  return useMemo(() => {
    const columns: ColumnDef<Catalog, unknown>[] = [
      {
        id: 'name',
        header: t('list.name'),
        accessorFn: ({ name }) => name,
        meta: { lead: true },
        cell: ({ row }) => <CatalogName catalog={row.original} />,
      },
      {
        id: 'items',
        header: t('list.items'),
        accessorFn: ({ items }) => items,
        meta: { number: true, snug: true },
        cell: ({ row }) => format.number(row.original.items),
      },
      {
        id: 'import',
        header: t('list.lastImport'),
        enableSorting: false,
        cell: ({ row }) => <LastImport catalogId={row.original.id} />,
      },
      {
        id: 'changed',
        header: t('list.changed'),
        accessorFn: ({ updatedAt }) => updatedAt,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.updatedAt} />,
      },
    ];
    if (!mayWrite) return columns;
    const actions: ColumnDef<Catalog, unknown> = {
      id: 'actions',
      header: '',
      enableSorting: false,
      meta: { snug: true, actions: true, menu: true },
      cell: ({ row }) => <CatalogMenu catalog={row.original} />,
    };
    return [...columns, actions];
  }, [t, format, mayWrite]);
}

function CatalogName({ catalog: { id, name, description, attributes } }: { catalog: Catalog }) {
  const { t } = useTranslation('catalog');
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/knowledge/catalogs/$catalogId', params: { catalogId: id } });
  return (
    <RowOpener label={t('list.open', { name })} onOpen={open}>
      <span className={classes.words}>
        <span className={classes.name} dir="auto">
          {name}
        </span>
        <span className={classes.detail} dir="auto">
          {description === '' ? t('list.attributes', { count: attributes.length }) : description}
        </span>
      </span>
    </RowOpener>
  );
}
