import { Button, Checkbox, Menu } from '@mantine/core';
import { IconColumns3, IconFilter, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogFound } from '../../api/contract';
import { useCan } from '../../app/member';
import { FilterRow } from '../../ui/filter-row';
import { SearchField } from '../../ui/search-field';
import { readFilters } from './item-search';
import classes from './items.module.css';
import { ItemsFilters } from './items-filters';
import { Understood } from './understood';
import { useGo } from './use-go';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

type ItemsBarProps = {
  catalog: Catalog;
  found: CatalogFound | undefined;
  columns: string[];
  onColumns: (keys: string[]) => void;
  onAdd: () => void;
};

export function ItemsBar({ catalog, found, columns, onColumns, onAdd }: ItemsBarProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const { q, filters } = route.useSearch();
  const go = useGo();
  const [filtering, setFiltering] = useState(false);
  const count = readFilters(filters).length;
  return (
    <>
      <FilterRow>
        <SearchField
          label={t('items.search')}
          value={q ?? ''}
          onChange={(text) => go({ q: text }, { replace: true })}
        />
        <div className={classes.tools}>
          <Button
            variant="default"
            leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
            onClick={() => setFiltering(true)}
          >
            {count === 0 ? t('items.filter') : t('items.filters', { count })}
          </Button>
          <Columns catalog={catalog} columns={columns} onColumns={onColumns} />
          {mayWrite && (
            <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={onAdd}>
              {t('items.add')}
            </Button>
          )}
        </div>
      </FilterRow>
      {found && <Understood understood={found.understood} />}
      <ItemsFilters
        opened={filtering}
        onClose={() => setFiltering(false)}
        catalog={catalog}
        facets={found?.facets ?? []}
      />
    </>
  );
}

type ColumnsProps = Pick<ItemsBarProps, 'catalog' | 'columns' | 'onColumns'>;

function Columns({ catalog: { attributes }, columns, onColumns }: ColumnsProps) {
  const { t } = useTranslation('catalog');
  const toggle = (key: string) =>
    onColumns(columns.includes(key) ? columns.filter((each) => each !== key) : [...columns, key]);
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} stroke={1.75} aria-hidden />}>
          {t('items.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu ?? ''}>
        {attributes.map(({ key, label }) => (
          <Menu.Item
            key={key}
            role="menuitemcheckbox"
            aria-checked={columns.includes(key)}
            leftSection={<Checkbox.Indicator size="xs" checked={columns.includes(key)} aria-hidden />}
            onClick={() => toggle(key)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
