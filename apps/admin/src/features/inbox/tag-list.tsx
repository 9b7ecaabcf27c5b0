import { CloseButton } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import { useTranslation } from 'react-i18next';
import classes from './details.module.css';
import type { Deeds } from './use-deeds';

type TagListProps = { conversation: InboxConversation; deeds: Deeds; readOnly: boolean };

export function TagList({ conversation: { tags }, deeds, readOnly }: TagListProps) {
  const { t } = useTranslation('inbox');
  if (tags.length === 0) return null;
  return (
    <ul className={classes.tags} aria-label={t('deeds.tags')}>
      {tags.map((tag) => (
        <li key={tag} className={classes.tag}>
          {tag}
          {!readOnly && (
            <CloseButton
              size="xs"
              aria-label={t('deeds.removeTag', { tag })}
              onClick={() => deeds.setTags(tags.filter((one) => one !== tag))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
