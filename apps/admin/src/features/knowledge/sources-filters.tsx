import { Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterRow } from '../../ui/filter-row';
import { SearchField } from '../../ui/search-field';
import { CollectionFilter } from './collection-filter';
import { kinds, states } from './source-kinds';
import classes from './sources.module.css';
import { useCollections } from './use-collections';

const route = getRouteApi('/member/knowledge/knowledge');

export function SourcesFilters() {
  const { t } = useTranslation('knowledge');
  const { q, collection, kind, status } = route.useSearch();
  const navigate = route.useNavigate();
  const several = (useCollections()?.length ?? 0) > 1;
  const change = (name: 'q' | 'collection' | 'kind' | 'status', value: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, [name]: value }), replace: true });
  return (
    <FilterRow>
      <SearchField label={t('sources.search')} value={q ?? ''} onChange={(text) => change('q', text)} />
      <div className={classes.selects}>
        {(several || collection !== undefined) && (
          <CollectionFilter value={collection} onChange={(id) => change('collection', id)} />
        )}
        <Select
          aria-label={t('sources.anyKind')}
          placeholder={t('sources.anyKind')}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={kind ?? null}
          onChange={(value) => change('kind', value ?? undefined)}
          clearable
          clearButtonProps={{ 'aria-label': t('sources.anyKind') }}
        />
        <Select
          aria-label={t('sources.state')}
          placeholder={t('sources.anyStatus')}
          data={states.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status ?? null}
          onChange={(value) => change('status', value ?? undefined)}
          clearable
          clearButtonProps={{ 'aria-label': t('sources.anyStatus') }}
        />
      </div>
    </FilterRow>
  );
}
