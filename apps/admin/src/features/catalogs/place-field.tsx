import { Autocomplete, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pair } from '../../ui/fields';
import { Stack } from '../../ui/stack';
import type { PlaceDraft } from './item-draft';
import classes from './items.module.css';

type PlaceFieldProps = {
  label: string;
  names: string[];
  error: string | undefined;
  readOnly: boolean;
  value: PlaceDraft;
  onChange: (value: PlaceDraft) => void;
};

/** Where something is: a name, the city around it, and the point on the map if it is known. */
export function PlaceField({ label, names, error, readOnly, value, onChange }: PlaceFieldProps) {
  const { t } = useTranslation('catalog');
  return (
    <Stack gap={8}>
      <Pair>
        <Autocomplete
          label={label}
          data={names}
          maxLength={200}
          readOnly={readOnly}
          error={error}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
        <TextInput
          label={t('items.city')}
          maxLength={200}
          readOnly={readOnly}
          value={value.city}
          onChange={({ currentTarget }) => onChange({ ...value, city: currentTarget.value })}
        />
      </Pair>
      <details className={classes.more}>
        <summary>{t('items.point')}</summary>
        <Pair>
          {(['latitude', 'longitude'] as const).map((axis) => (
            <TextInput
              key={axis}
              label={t(`items.${axis}`)}
              type="number"
              step="any"
              readOnly={readOnly}
              value={value[axis]}
              onChange={({ currentTarget }) => onChange({ ...value, [axis]: currentTarget.value })}
            />
          ))}
        </Pair>
      </details>
    </Stack>
  );
}
