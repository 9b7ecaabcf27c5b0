import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../ui/states';
import classes from './lone-page.module.css';

/** A page that could not be shown at all: often the network, sometimes a bug of ours. */
export function CrashPage({ error }: ErrorComponentProps) {
  return (
    <main className={classes.lone}>
      <ErrorState error={error} onRetry={() => window.location.reload()} />
    </main>
  );
}
