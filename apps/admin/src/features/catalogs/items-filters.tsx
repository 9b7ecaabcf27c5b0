import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogFilter, CatalogFound } from '../../api/contract';
import { Fields } from '../../ui/fields';
import { SidePanel } from '../../ui/side-panel';
import { Row } from '../../ui/stack';
import { FilterField } from './filter-field';
import { readFilters, withFilter, writeFilters } from './item-search';
import { useGo } from './use-go';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

type ItemsFiltersProps = {
  opened: boolean;
  onClose: () => void;
  catalog: Catalog;
  facets: NonNullable<CatalogFound['facets']>;
};

/** A field for each attribute that may be filtered by; what is chosen shows at once. */
export function ItemsFilters({ opened, onClose, catalog, facets }: ItemsFiltersProps) {
  const { t } = useTranslation('catalog');
  const search = route.useSearch();
  const go = useGo();
  const filters = readFilters(search.filters);
  const write = (next: CatalogFilter[]) => go({ filters: writeFilters(next) }, { replace: true });
  const fields = catalog.attributes.filter(
    ({ filters: may, type }) => may && type !== 'text' && type !== 'image' && type !== 'url',
  );
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('items.filter')}>
      <Fields>
        {fields.map((attribute) => (
          <FilterField
            key={attribute.key}
            attribute={attribute}
            facet={facets.find(({ key }) => key === attribute.key)}
            value={filters.find(({ key }) => key === attribute.key) ?? null}
            onChange={(filter) => write(withFilter(filters, attribute.key, filter))}
          />
        ))}
        {fields.length === 0 && <p>{t('items.noFilters')}</p>}
        <Row at="end">
          <Button variant="default" disabled={filters.length === 0} onClick={() => write([])}>
            {t('items.clear')}
          </Button>
          <Button onClick={onClose}>{t('items.show')}</Button>
        </Row>
      </Fields>
    </SidePanel>
  );
}
