import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditFacets } from '../../api/contract';
import { DayRange } from '../../ui/day-range';
import classes from './audit.module.css';
import { type AuditSearch, isFiltered } from './audit-search';
import { useDeed } from './use-deed';

type AuditFiltersProps = {
  facets: AuditFacets | undefined;
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
};

export function AuditFilters({ facets, search, onSearch }: AuditFiltersProps) {
  const { t } = useTranslation('audit');
  const deed = useDeed();
  const change = (name: 'action' | 'actor' | 'from' | 'to', value: string | null) => {
    const { [name]: _old, entry: _entry, ...rest } = search;
    onSearch(value === null || value === '' ? rest : { ...rest, [name]: value });
  };
  const actions = (facets?.actions ?? []).map((action) => ({ value: action, label: deed(action) }));
  const actors = (facets?.actors ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <search className={classes.filters} aria-label={t('filters')}>
      <Select
        label={t('action')}
        placeholder={t('anyAction')}
        data={withCurrent(actions, search.action, deed)}
        value={search.action ?? null}
        onChange={(value) => change('action', value)}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('anyAction') }}
      />
      <Select
        label={t('actor')}
        placeholder={t('anyActor')}
        data={withCurrent(actors, search.actor)}
        value={search.actor ?? null}
        onChange={(value) => change('actor', value)}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('anyActor') }}
      />
      <DayRange
        from={search.from}
        to={search.to}
        words={{ from: t('from'), to: t('to') }}
        onChange={change}
      />
      {isFiltered(search) && (
        <Button variant="subtle" onClick={() => onSearch({})}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}

type Option = { value: string; label: string };

/** A filter from a shared address is shown even when it is none of today's choices. */
function withCurrent(
  options: Option[],
  current: string | undefined,
  name = (value: string) => value,
): Option[] {
  if (current === undefined || options.some(({ value }) => value === current)) return options;
  return [{ value: current, label: name(current) }, ...options];
}
