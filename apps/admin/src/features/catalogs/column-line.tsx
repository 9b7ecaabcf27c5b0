import { Select } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttributeType, Catalog, CatalogImport } from '../../api/contract';
import { attributeTypes, retyped } from './attribute-draft';
import classes from './imports.module.css';
import {
  type Mapping,
  newOf,
  ownTargets,
  type Proposed,
  targetOf,
  valueTargets,
  withTarget,
} from './mapping';

type ColumnLineProps = {
  catalog: Catalog;
  proposed: Proposed[];
  column: CatalogImport['columns'][number];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
  onPropose: (proposed: Proposed[]) => void;
};

/** A column with its first values, and where it goes. */
export function ColumnLine(props: ColumnLineProps) {
  const { catalog, proposed, column, mapping, onChange, onPropose } = props;
  const { t } = useTranslation('catalog');
  const { name, samples } = column;
  const choices = useChoices(catalog, proposed, { name, isKey: mapping.externalId === name });
  const target = targetOf(mapping, name) ?? '';
  return (
    <div className={classes.column}>
      <span className={classes.words}>
        <b dir="auto">{name}</b>
        <span className={classes.samples} dir="auto">
          {samples.slice(0, 3).join(' · ')}
        </span>
      </span>
      <IconArrowRight size={16} stroke={1.75} aria-hidden className={classes.arrow} />
      <div className={classes.choice}>
        <Select
          aria-label={t('importing.goesTo', { name })}
          data={choices}
          value={target}
          allowDeselect={false}
          searchable
          onChange={(to) => onChange(withTarget(mapping, name, to === null || to === '' ? null : to))}
        />
        {target.startsWith(newOf('')) && <NewType column={name} proposed={proposed} onPropose={onPropose} />}
      </div>
    </div>
  );
}

type Column = { name: string; isKey: boolean };

function useChoices({ attributes }: Catalog, proposed: Proposed[], column: Column) {
  const { t } = useTranslation('catalog');
  const values = valueTargets(attributes).map(({ to, name, part }) => ({
    value: to,
    label: part === null ? name : t(`importing.parts.${part}`, { name }),
  }));
  const fresh = proposed
    .filter((each) => each.column === column.name)
    .map(({ attribute: { key, label } }) => ({
      value: newOf(key),
      label: t('importing.fresh', { name: label }),
    }));
  const groups = [
    {
      group: t('importing.thisColumn'),
      items: [{ value: '', label: t(column.isKey ? 'importing.idOnly' : 'importing.leaveOut') }, ...fresh],
    },
    {
      group: t('importing.ofItem'),
      items: ownTargets.map((value) => ({ value, label: t(`items.fields.${value}`) })),
    },
    { group: t('tabs.attributes'), items: values },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

type NewTypeProps = { column: string } & Pick<ColumnLineProps, 'proposed' | 'onPropose'>;

/** What kind of attribute a new one becomes; the guess may be wrong. */
function NewType({ column, proposed, onPropose }: NewTypeProps) {
  const { t } = useTranslation('catalog');
  const found = proposed.find((each) => each.column === column);
  if (!found) return null;
  const { attribute } = found;
  const measure = attribute.type === 'number' ? (attribute.currency ?? attribute.unit) : null;
  const change = (type: AttributeType) =>
    onPropose(
      proposed.map((each) => (each === found ? { ...each, attribute: retyped(each.attribute, type) } : each)),
    );
  return (
    <Select
      aria-label={t('importing.typeOf', { name: column })}
      data={attributeTypes.map((value) => ({ value, label: t(`attributes.types.${value}`) }))}
      value={attribute.type}
      allowDeselect={false}
      {...(measure !== null && {
        rightSection: <span className={classes.soft}>{measure}</span>,
        rightSectionWidth: 56,
      })}
      onChange={(type) => type && change(type as AttributeType)}
    />
  );
}
