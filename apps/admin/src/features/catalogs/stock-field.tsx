import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { ValueFieldProps } from './value-field-props';

/** How many are left, and when that was counted. */
export function StockField({
  attribute,
  before,
  readOnly,
  error,
  text,
  onChange,
}: ValueFieldProps & { text: string }) {
  const { t } = useTranslation('catalog');
  const format = useFormat();
  const counted = typeof before === 'object' && before !== null && 'left' in before ? before : null;
  const same = counted !== null && String(counted.left) === text;
  return (
    <TextInput
      label={attribute.label}
      description={
        same && counted.at ? t('items.counted', { when: format.moment(counted.at) }) : t('items.countedNow')
      }
      type="number"
      min={0}
      step="any"
      readOnly={readOnly}
      error={error}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
