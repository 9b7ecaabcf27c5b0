import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attribute, CatalogFilter, CatalogFound } from '../../api/contract';
import { useFormat } from '../../i18n/use-format';
import { FilterRange } from './filter-range';

type FilterFieldProps = {
  attribute: Attribute;
  facet: NonNullable<CatalogFound['facets']>[number] | undefined;
  value: CatalogFilter | null;
  onChange: (filter: CatalogFilter | null) => void;
};

export function FilterField(props: FilterFieldProps) {
  const { t } = useTranslation('catalog');
  const { attribute, value, onChange } = props;
  const { key, label, type } = attribute;
  if (type === 'number' || type === 'date') return <FilterRange {...props} />;
  if (type === 'boolean') {
    const is = value?.kind === 'boolean' ? String(value.is) : '';
    return (
      <Select
        label={label}
        data={[
          { value: '', label: t('items.either') },
          { value: 'true', label: t('items.yes') },
          { value: 'false', label: t('items.no') },
        ]}
        value={is}
        allowDeselect={false}
        onChange={(chosen) => onChange(chosen ? { kind: 'boolean', key, is: chosen === 'true' } : null)}
      />
    );
  }
  if (type === 'stock')
    return (
      <Select
        label={label}
        data={[
          { value: '', label: t('items.either') },
          { value: '1', label: t('items.inStock') },
        ]}
        value={value?.kind === 'stock' ? '1' : ''}
        allowDeselect={false}
        onChange={(chosen) => onChange(chosen ? { kind: 'stock', key, atLeast: 1 } : null)}
      />
    );
  return <Values {...props} />;
}

function Values({ attribute: { key, label }, facet, value, onChange }: FilterFieldProps) {
  const { t } = useTranslation('catalog');
  const format = useFormat();
  const chosen = value?.kind === 'values' ? value.anyOf : [];
  const counted = facet?.values ?? [];
  const names = [...new Set([...counted.map((each) => each.value), ...chosen])];
  const countOf = (name: string) => counted.find((each) => each.value === name)?.count;
  return (
    <MultiSelect
      label={label}
      placeholder={chosen.length === 0 ? t('items.any') : ''}
      data={names}
      value={chosen}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('items.clearOf', { name: label }) }}
      renderOption={({ option }) => {
        const count = countOf(option.value);
        return `${option.value}${count === undefined ? '' : ` · ${format.number(count)}`}`;
      }}
      onChange={(anyOf) => onChange(anyOf.length === 0 ? null : { kind: 'values', key, anyOf, not: false })}
    />
  );
}
