import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayRange } from '../../../ui/day-range';
import { SearchField } from '../../../ui/search-field';
import { Row } from '../../../ui/stack';
import { ExportButton } from './export-button';
import { FilterChips } from './filter-chips';
import styles from './ledger.module.css';
import { entryGroups, entryKinds, isFiltered, type LedgerSearch, type toFilter } from './ledger-search';

type LedgerFiltersProps = {
  search: LedgerSearch;
  filter: ReturnType<typeof toFilter>;
  onSearch: (search: LedgerSearch) => void;
};

export function LedgerFilters({ search, filter, onSearch }: LedgerFiltersProps) {
  const { t } = useTranslation('billing');
  const change = (name: 'kind' | 'q' | 'from' | 'to', value: string) => {
    const { [name]: _old, entry: _entry, ...rest } = search;
    onSearch(value === '' ? rest : { ...rest, [name]: value });
  };
  const kinds = [
    { value: '', label: t('ledger.all') },
    ...entryGroups.map((value) => ({ value, label: t(`ledger.groups.${value}`) })),
    ...entryKinds.map((value) => ({ value, label: t(`ledger.kinds.${value}`) })),
  ];
  return (
    <search className={styles.filters} aria-label={t('ledger.filters')}>
      <div className={styles.fields}>
        <SearchField
          label={t('ledger.search')}
          value={search.q ?? ''}
          onChange={(value) => change('q', value.trim())}
        />
        <Select
          label={t('ledger.kind')}
          data={kinds}
          value={search.kind ?? ''}
          allowDeselect={false}
          onChange={(value) => change('kind', value ?? '')}
        />
        <DayRange
          from={search.from}
          to={search.to}
          words={{ from: t('ledger.from'), to: t('ledger.to') }}
          onChange={change}
        />
      </div>
      <Row at="spread">
        <Row>
          <FilterChips search={search} onSearch={onSearch} />
          {isFiltered(search) && (
            <Button variant="subtle" size="compact-sm" onClick={() => onSearch({})}>
              {t('ledger.clear')}
            </Button>
          )}
        </Row>
        <ExportButton filter={filter} />
      </Row>
    </search>
  );
}
