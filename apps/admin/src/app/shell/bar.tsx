import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './bars.module.css';

type BarProps = {
  tone: 'warn' | 'bad' | 'info' | 'acting';
  icon: TablerIcon;
  sticky?: boolean;
  says: string;
  children?: ReactNode;
};

export function Bar({ tone, icon: Icon, sticky = false, says, children }: BarProps) {
  return (
    <div className={`${classes.bar} ${classes[tone]} ${sticky ? classes.sticky : ''}`} role="status">
      <span className={classes.icon}>
        <Icon size={18} stroke={1.75} aria-hidden />
      </span>
      <p>{says}</p>
      {children}
    </div>
  );
}
