import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../api/contract';
import { Pair } from '../../ui/fields';
import type { PartProps } from './part-props';

type NumberAttribute = Extract<Attribute, { type: 'number' }>;

const measures = ['plain', 'currency', 'unit'] as const;

function measureOf({ currency, unit }: NumberAttribute) {
  if (currency !== null) return 'currency';
  return unit === null ? 'plain' : 'unit';
}

/** What a number counts, and what it means where one is sought for another. */
export function AttributeNumber({ attribute, onChange }: PartProps<NumberAttribute>) {
  const { t } = useTranslation('catalog');
  const measure = measureOf(attribute);
  const measured = {
    plain: { unit: null, currency: null },
    currency: { unit: null, currency: attribute.currency ?? 'EUR' },
    unit: { unit: attribute.unit ?? '', currency: null },
  };
  return (
    <>
      <Pair>
        <Select
          label={t('attributes.measure')}
          data={measures.map((value) => ({ value, label: t(`attributes.measures.${value}`) }))}
          value={measure}
          allowDeselect={false}
          onChange={(value) => onChange(measured[measures.find((each) => each === value) ?? 'plain'])}
        />
        {measure === 'currency' && (
          <TextInput
            label={t('attributes.currency')}
            placeholder="EUR"
            maxLength={3}
            value={attribute.currency ?? ''}
            onChange={({ currentTarget }) => onChange({ currency: currentTarget.value.toUpperCase() })}
          />
        )}
        {measure === 'unit' && (
          <TextInput
            label={t('attributes.unit')}
            placeholder={t('attributes.unitPlaceholder')}
            maxLength={20}
            value={attribute.unit ?? ''}
            onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
          />
        )}
      </Pair>
      <Select
        label={t('attributes.meaning')}
        description={t('attributes.meaningHint')}
        data={[
          { value: '', label: t('attributes.meanings.none') },
          { value: 'price', label: t('attributes.meanings.price') },
          { value: 'growth', label: t('attributes.meanings.growth') },
        ]}
        value={attribute.meaning ?? ''}
        allowDeselect={false}
        onChange={(value) => onChange({ meaning: value === 'price' || value === 'growth' ? value : null })}
      />
    </>
  );
}
