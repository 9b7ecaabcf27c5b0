import type { ReactNode } from 'react';
import classes from './progress.module.css';

type ProgressProps = { label: string; done: number; of: number; wide?: boolean; children: ReactNode };

/** How far something is, as a bar and in words below it. */
export function Progress({ label, done, of, wide = false, children }: ProgressProps) {
  return (
    <span className={classes.progress}>
      <progress
        max={Math.max(of, 1)}
        value={done}
        aria-label={label}
        className={`${classes.bar} ${wide ? classes.wide : ''}`}
      />
      <span className={classes.count}>{children}</span>
    </span>
  );
}
