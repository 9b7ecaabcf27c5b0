import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './entry-page.module.css';

type EntryPageProps = {
  title: string;
  lead?: ReactNode;
  step?: string;
  icon?: TablerIcon;
  bad?: boolean;
  foot?: ReactNode;
  children?: ReactNode;
};

export function EntryPage({ title, lead, step, icon: Icon, bad = false, foot, children }: EntryPageProps) {
  return (
    <div className={classes.page}>
      <header>
        {Icon && (
          <div className={`${classes.glyph} ${bad ? classes.bad : ''}`}>
            <Icon size={24} stroke={1.6} aria-hidden />
          </div>
        )}
        {step !== undefined && <p className={classes.step}>{step}</p>}
        <h1 className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </header>
      {children}
      {foot !== undefined && <div className={classes.foot}>{foot}</div>}
    </div>
  );
}
