import type { ReactNode } from 'react';
import classes from './stack.module.css';

type Gap = 4 | 8 | 12 | 16 | 24 | 32;

export function Stack({ gap = 16, children }: { gap?: Gap; children: ReactNode }) {
  return <div className={`${classes.stack} ${classes[`gap${gap}`]}`}>{children}</div>;
}

type RowProps = { gap?: Gap; at?: 'spread' | 'end'; tight?: boolean; children: ReactNode };

export function Row({ gap = 8, at, tight = false, children }: RowProps) {
  const names = [classes.row, classes[`gap${gap}`], at ? classes[at] : '', tight ? classes.tight : ''];
  return <div className={names.filter(Boolean).join(' ')}>{children}</div>;
}
