import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../ui/stack';
import classes from './attributes.module.css';
import type { PartProps } from './part-props';

const uses = ['card', 'filters', 'compares'] as const;

/** Where an attribute appears, and which way is better. */
export function AttributeUses({ attribute, onChange }: PartProps) {
  const { t } = useTranslation('catalog');
  return (
    <>
      <fieldset className={classes.set}>
        <legend>{t('attributes.uses')}</legend>
        <Stack gap={8}>
          {uses.map((use) => (
            <Checkbox
              key={use}
              label={t(`attributes.use.${use}`)}
              checked={attribute[use]}
              onChange={({ currentTarget }) => onChange({ [use]: currentTarget.checked })}
            />
          ))}
        </Stack>
      </fieldset>
      {'better' in attribute && (
        <Select
          label={t('attributes.better')}
          description={t('attributes.betterHint')}
          data={(['none', 'lower', 'higher'] as const).map((value) => ({
            value,
            label: t(`attributes.betters.${value}`),
          }))}
          value={attribute.better ?? 'none'}
          allowDeselect={false}
          onChange={(value) => onChange({ better: value === 'lower' || value === 'higher' ? value : null })}
        />
      )}
    </>
  );
}
