import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCollections } from './use-collections';

type CollectionFieldProps = { value: string | null; onChange: (id: string | null) => void };

/** Which collection something goes to; not a word of it while there is no choice to make. */
export function CollectionField({ value, onChange }: CollectionFieldProps) {
  const { t } = useTranslation('knowledge');
  const collections = useCollections() ?? [];
  if (collections.length === 0) return null;
  return (
    <Select
      label={t('fields.collection')}
      data={collections.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? collections[0]?.id ?? null}
      onChange={onChange}
      allowDeselect={false}
    />
  );
}
