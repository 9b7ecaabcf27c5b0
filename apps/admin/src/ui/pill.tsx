import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './pill.module.css';

type PillProps = {
  tone?: 'neutral' | 'accent' | 'good' | 'warn' | 'bad';
  icon?: TablerIcon;
  children: ReactNode;
};

/** A state in one word; the tone only underlines what the word says. */
export function Pill({ tone = 'neutral', icon: Icon, children }: PillProps) {
  return (
    <span className={`${classes.pill} ${classes[tone]}`}>
      {Icon && <Icon size={12} stroke={2} aria-hidden />}
      {children}
    </span>
  );
}
