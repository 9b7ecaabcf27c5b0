import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute, CatalogFilter, CatalogFound } from '../../api/contract';
import classes from './items.module.css';

type FilterRangeProps = {
  attribute: Attribute;
  facet: NonNullable<CatalogFound['facets']>[number] | undefined;
  value: CatalogFilter | null;
  onChange: (filter: CatalogFilter | null) => void;
};

const pauseMs = 350;
const dash = '–';

/** From and to, either of which may be left open. */
export function FilterRange({ attribute, facet, value, onChange }: FilterRangeProps) {
  const { t } = useTranslation('catalog');
  const { label, type } = attribute;
  const [ends, setEnds] = useState(endsOf(value));
  const later = useDebouncedCallback((next: Ends) => onChange(filterOf(attribute, next)), pauseMs);
  const change = (next: Ends) => {
    setEnds(next);
    later(next);
  };
  const field = {
    type: type === 'date' ? 'date' : 'number',
    step: 'any',
  };
  const measure = type === 'number' ? (attribute.currency ?? attribute.unit) : null;
  return (
    <fieldset className={classes.range}>
      <legend>{measure === null ? label : `${label} (${measure})`}</legend>
      <TextInput
        {...field}
        aria-label={t('items.from', { name: label })}
        placeholder={placeholderOf(facet?.min)}
        value={ends.from}
        onChange={({ currentTarget }) => change({ ...ends, from: currentTarget.value })}
      />
      <span aria-hidden="true">{dash}</span>
      <TextInput
        {...field}
        aria-label={t('items.to', { name: label })}
        placeholder={placeholderOf(facet?.max)}
        value={ends.to}
        onChange={({ currentTarget }) => change({ ...ends, to: currentTarget.value })}
      />
    </fieldset>
  );
}

type Ends = { from: string; to: string };

const placeholderOf = (end: number | null | undefined) =>
  end === null || end === undefined ? '' : String(end);

function endsOf(value: CatalogFilter | null): Ends {
  if (value?.kind === 'number') return { from: String(value.min ?? ''), to: String(value.max ?? '') };
  if (value?.kind === 'date') return { from: value.from ?? '', to: value.to ?? '' };
  return { from: '', to: '' };
}

function filterOf({ key, type }: Attribute, { from, to }: Ends): CatalogFilter | null {
  if (from === '' && to === '') return null;
  if (type === 'date')
    return { kind: 'date', key, from: from === '' ? null : from, to: to === '' ? null : to };
  const bound = (text: string) => (text === '' ? null : Number(text));
  return { kind: 'number', key, min: bound(from), max: bound(to) };
}
