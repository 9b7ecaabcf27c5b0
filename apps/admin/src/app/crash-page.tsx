import { VisuallyHidden } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/states';
import classes from './lone-page.module.css';

/** A page that could not be shown at all: often the network, sometimes a bug of ours. */
export function CrashPage({ error }: Pick<ErrorComponentProps, 'error'>) {
  const { t } = useTranslation();
  return (
    <div className={classes.lone}>
      <VisuallyHidden>
        <h1 tabIndex={-1}>{t('titles.trouble')}</h1>
      </VisuallyHidden>
      <ErrorState error={error} onRetry={() => window.location.reload()} />
    </div>
  );
}
