import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const usual = [
  { hours: 6, says: 'hours6' },
  { hours: 24, says: 'day' },
  { hours: 168, says: 'week' },
  { hours: 720, says: 'month' },
] as const;

type EveryFieldProps = { value: number | null; onChange: (hours: number | null) => void };

export function EveryField({ value, onChange }: EveryFieldProps) {
  const { t } = useTranslation('knowledge');
  const odd = value !== null && !usual.some(({ hours }) => hours === value);
  return (
    <Select
      label={t('fields.every')}
      data={[
        { value: '', label: t('every.never') },
        ...usual.map(({ hours, says }) => ({ value: String(hours), label: t(`every.${says}`) })),
        ...(odd ? [{ value: String(value), label: t('every.hours', { count: value }) }] : []),
      ]}
      value={value === null ? '' : String(value)}
      onChange={(hours) => onChange(hours === null || hours === '' ? null : Number(hours))}
      allowDeselect={false}
    />
  );
}
