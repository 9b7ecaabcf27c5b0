import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';

/** That what stands in the reply is an agent’s, until it is sent. */
export function SuggestedLine({ by }: { by: string }) {
  const { t } = useTranslation('inbox');
  return (
    <p className={classes.suggested} role="status">
      <IconSparkles size={14} stroke={1.75} aria-hidden />
      {t('composer.suggestedBy', { name: by })}
    </p>
  );
}
