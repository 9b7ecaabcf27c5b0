import { Autocomplete } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from './use-choices';
import type { Deeds } from './use-deeds';

type CategoryProps = { conversation: InboxConversation; deeds: Deeds; readOnly: boolean };

/** One of those in use, or a new one; kept when the field is left. */
export function CategoryField({ conversation, deeds, readOnly }: CategoryProps) {
  const { t } = useTranslation('inbox');
  const { categories } = useLabels();
  const [typed, setTyped] = useState(conversation.category ?? '');
  const keep = (text: string) => {
    const next = text.trim() === '' ? null : text.trim().slice(0, 60);
    if (next !== conversation.category) deeds.setCategory(next);
  };
  return (
    <Autocomplete
      label={t('deeds.category')}
      placeholder={t('deeds.categoryPlaceholder')}
      data={categories}
      size="xs"
      readOnly={readOnly}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={keep}
      onBlur={() => keep(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep(typed);
      }}
    />
  );
}
