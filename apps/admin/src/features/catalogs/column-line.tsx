import { Select } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import classes from './imports.module.css';
import { type Mapping, newOf, ownTargets, targetOf, valueTargets, withTarget } from './mapping';

type ColumnLineProps = {
  catalog: Catalog;
  given: CatalogImport;
  column: CatalogImport['columns'][number];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
};

/** A column with its first values, and where it goes. */
export function ColumnLine({ catalog, given, column, mapping, onChange }: ColumnLineProps) {
  const { t } = useTranslation('catalog');
  const { name, samples } = column;
  const choices = useChoices(catalog, given, name);
  return (
    <div className={classes.column}>
      <span className={classes.words}>
        <b dir="auto">{name}</b>
        <span className={classes.samples} dir="auto">
          {samples.slice(0, 3).join(' · ')}
        </span>
      </span>
      <IconArrowRight size={16} stroke={1.75} aria-hidden className={classes.arrow} />
      <Select
        aria-label={t('importing.goesTo', { name })}
        data={choices}
        value={targetOf(mapping, name) ?? ''}
        allowDeselect={false}
        searchable
        onChange={(to) => onChange(withTarget(mapping, name, to === null || to === '' ? null : to))}
      />
    </div>
  );
}

function useChoices({ attributes }: Catalog, { proposed }: CatalogImport, column: string) {
  const { t } = useTranslation('catalog');
  const values = valueTargets(attributes).map(({ to, name, part }) => ({
    value: to,
    label: part === null ? name : t(`importing.parts.${part}`, { name }),
  }));
  const fresh = proposed
    .filter((each) => each.column === column)
    .map(({ attribute: { key, label, type } }) => ({
      value: newOf(key),
      label: t('importing.fresh', { name: label, type: t(`attributes.types.${type}`) }),
    }));
  const groups = [
    { group: t('importing.thisColumn'), items: [{ value: '', label: t('importing.leaveOut') }, ...fresh] },
    {
      group: t('importing.ofItem'),
      items: ownTargets.map((value) => ({ value, label: t(`items.fields.${value}`) })),
    },
    { group: t('tabs.attributes'), items: values },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
