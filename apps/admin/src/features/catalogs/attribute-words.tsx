import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartProps } from './part-props';

export function AttributeWords({ attribute, onChange }: PartProps) {
  const { t } = useTranslation(['catalog', 'common']);
  return (
    <TagsInput
      label={`${t('attributes.synonyms')} (${t('common:optional')})`}
      description={t('attributes.synonymsHint')}
      maxTags={40}
      maxLength={60}
      acceptValueOnBlur
      value={attribute.synonyms}
      onChange={(synonyms) => onChange({ synonyms })}
    />
  );
}
