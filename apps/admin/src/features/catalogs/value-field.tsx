import { Autocomplete, MultiSelect, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../api/contract';
import { noPlace } from './item-draft';
import { PlaceField } from './place-field';
import { StockField } from './stock-field';
import type { ValueFieldProps } from './value-field-props';

/** The field that fits the type of an attribute. */
export function ValueField(props: ValueFieldProps) {
  const { attribute, value, readOnly, error, onChange } = props;
  const { label, type } = attribute;
  const field = { label: labelOf(attribute), error, readOnly };
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'category':
      return attribute.closed ? (
        <Select
          {...field}
          data={namesIn(attribute, [text])}
          value={text}
          clearable
          onChange={(to) => onChange(to ?? '')}
        />
      ) : (
        <Autocomplete
          {...field}
          data={namesIn(attribute, [])}
          maxLength={200}
          value={text}
          onChange={onChange}
        />
      );
    case 'set': {
      const list = Array.isArray(value) ? value : [];
      const many = { ...field, value: list, onChange };
      return attribute.closed ? (
        <MultiSelect {...many} data={namesIn(attribute, list)} searchable clearable />
      ) : (
        <TagsInput {...many} data={namesIn(attribute, [])} maxTags={60} acceptValueOnBlur />
      );
    }
    case 'place':
      return (
        <PlaceField
          {...field}
          value={typeof value === 'object' && !Array.isArray(value) ? value : noPlace}
          names={namesIn(attribute, [])}
          onChange={onChange}
        />
      );
    case 'stock':
      return <StockField {...props} text={text} />;
    case 'boolean':
      return <YesOrNo {...field} text={text} onChange={onChange} />;
    case 'text':
      return (
        <Textarea
          {...field}
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...field}
          key={label}
          type={inputTypes[type]}
          step="any"
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}

const inputTypes = { number: 'number', date: 'date', image: 'text', url: 'text' } as const;

function labelOf(attribute: Attribute): string {
  const measure = attribute.type === 'number' ? (attribute.currency ?? attribute.unit) : null;
  return measure === null ? attribute.label : `${attribute.label} (${measure})`;
}

function namesIn(attribute: Attribute, more: readonly string[]): string[] {
  const known = 'values' in attribute ? attribute.values.map(({ value }) => value) : [];
  return [...new Set([...known, ...more])].filter((name) => name !== '');
}

type YesOrNoProps = {
  label: string;
  error: string | undefined;
  readOnly: boolean;
  text: string;
  onChange: (text: string) => void;
};

function YesOrNo({ text, onChange, ...field }: YesOrNoProps) {
  const { t } = useTranslation('catalog');
  return (
    <Select
      {...field}
      data={[
        { value: '', label: t('items.unknown') },
        { value: 'true', label: t('items.yes') },
        { value: 'false', label: t('items.no') },
      ]}
      value={text}
      allowDeselect={false}
      onChange={(to) => onChange(to ?? '')}
    />
  );
}
