import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './thread.module.css';

/** Bubbles to come; they stay away from answers that arrive at once. */
export function ThreadSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.skeleton} aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <span />
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
