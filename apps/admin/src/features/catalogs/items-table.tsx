import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute, CatalogItem } from '../../api/contract';
import { useCan } from '../../app/member';
import { DataTable, RowOpener } from '../../ui/data-table';
import { When } from '../../ui/when';
import catalogs from './catalogs.module.css';
import { ItemCell } from './item-cell';
import { readSort, writeSort } from './item-search';
import { Thumb } from './thumb';
import { useGo } from './use-go';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');
const ordered = new Set(['number', 'date', 'stock', 'boolean']);

type ItemsTableProps = {
  items: CatalogItem[];
  attributes: Attribute[];
  activeId: string | undefined;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
};

export function ItemsTable({ items, attributes, activeId, chosen, onChoose, onOpen }: ItemsTableProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const plain = usePlainColumns(attributes, onOpen);
  const choice = useChoiceColumn(items, chosen, onChoose);
  const columns = useMemo(() => (mayWrite ? [choice, ...plain] : plain), [mayWrite, choice, plain]);
  const order = useOrder();
  return (
    <div className={catalogs.scroll}>
      <DataTable
        label={t('tabs.items')}
        rows={items}
        columns={columns}
        rowId={({ id }) => id}
        activeId={activeId}
        opens
        long
        order={order}
      />
    </div>
  );
}

function useOrder() {
  const { sort } = route.useSearch();
  const go = useGo();
  const by = readSort(sort);
  return {
    by: by === null ? [] : [{ id: by.by, desc: by.direction === 'down' }],
    onChange: ([next]: { id: string; desc: boolean }[]) => {
      const wanted = next
        ? { by: next.id, direction: next.desc ? ('down' as const) : ('up' as const) }
        : null;
      go({ sort: writeSort(wanted) }, { replace: true });
    },
  };
}

function usePlainColumns(attributes: Attribute[], onOpen: (id: string) => void) {
  const { t } = useTranslation('catalog');
  return useMemo((): ColumnDef<CatalogItem, unknown>[] => {
    const named: ColumnDef<CatalogItem, unknown> = {
      id: 'title',
      header: t('items.name'),
      enableSorting: false,
      meta: { lead: true },
      cell: ({ row: { original: item } }) => (
        <RowOpener label={t('items.open', { name: item.title })} onOpen={() => onOpen(item.id)}>
          <Thumb item={item} />
        </RowOpener>
      ),
    };
    const told = attributes.map(
      (attribute): ColumnDef<CatalogItem, unknown> => ({
        id: attribute.key,
        header: attribute.label,
        accessorFn: ({ values }) => values[attribute.key],
        enableSorting: ordered.has(attribute.type),
        meta: { number: attribute.type === 'number' || attribute.type === 'stock' },
        cell: ({ row }) => <ItemCell attribute={attribute} value={row.original.values[attribute.key]} />,
      }),
    );
    const changed: ColumnDef<CatalogItem, unknown> = {
      id: 'newest',
      header: t('items.changed'),
      accessorFn: ({ updatedAt }) => updatedAt,
      enableSorting: false,
      meta: { snug: true },
      cell: ({ row }) => <When at={row.original.updatedAt} />,
    };
    return [named, ...told, changed];
  }, [t, attributes, onOpen]);
}

function useChoiceColumn(
  items: CatalogItem[],
  chosen: ReadonlySet<string>,
  onChoose: (chosen: ReadonlySet<string>) => void,
): ColumnDef<CatalogItem, unknown> {
  const { t } = useTranslation('catalog');
  return useMemo(() => {
    const some = items.some(({ id }) => chosen.has(id));
    const every = items.every(({ id }) => chosen.has(id));
    const toggle = (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      onChoose(next);
    };
    return {
      id: 'choice',
      enableSorting: false,
      meta: { snug: true, actions: true, menu: true },
      header: () => (
        <Checkbox
          size="xs"
          aria-label={t('items.chooseAll')}
          checked={every}
          indeterminate={some && !every}
          onChange={() => onChoose(every ? new Set() : new Set(items.map(({ id }) => id)))}
        />
      ),
      cell: ({ row: { original: item } }) => (
        <Checkbox
          size="xs"
          aria-label={t('items.choose', { name: item.title })}
          checked={chosen.has(item.id)}
          onChange={() => toggle(item.id)}
        />
      ),
    };
  }, [t, items, chosen, onChoose]);
}
