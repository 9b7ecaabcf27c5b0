import type { ReactNode } from 'react';
import classes from './filter-row.module.css';

export function FilterRow({ children }: { children: ReactNode }) {
  return <search className={classes.row}>{children}</search>;
}
