import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCollections } from './use-collections';

type CollectionFilterProps = {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  labelled?: boolean;
};

export function CollectionFilter({ value, onChange, labelled = false }: CollectionFilterProps) {
  const { t } = useTranslation('knowledge');
  const collections = useCollections() ?? [];
  return (
    <Select
      {...(labelled ? { label: t('fields.collection') } : { 'aria-label': t('fields.collection') })}
      placeholder={t('sources.anyCollection')}
      data={collections.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
      clearable
      clearButtonProps={{ 'aria-label': t('sources.anyCollection') }}
    />
  );
}
