import { Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../api/contract';
import type { PartProps } from './part-props';
import { fromLines, toLines } from './value-lines';

type WithValues = Extract<Attribute, { values: unknown }>;

/** What it can be, a line for each with its other words. */
export function AttributeValues({ attribute, onChange }: PartProps<WithValues>) {
  const { t } = useTranslation('catalog');
  const [text, setText] = useState(() => toLines(attribute.values));
  return (
    <>
      <Textarea
        label={t('attributes.known')}
        description={t('attributes.knownHint')}
        placeholder={t('attributes.knownPlaceholder')}
        dir="auto"
        autosize
        minRows={3}
        maxRows={10}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          onChange({ values: fromLines(value) });
        }}
      />
      <Switch
        label={t('attributes.closed')}
        description={t('attributes.closedHint')}
        checked={attribute.closed}
        onChange={({ currentTarget }) => onChange({ closed: currentTarget.checked })}
      />
    </>
  );
}
