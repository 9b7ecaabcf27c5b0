import type { ReactNode } from 'react';
import classes from './page.module.css';

type PageProps = { title: string; lead?: string; actions?: ReactNode; wide?: boolean; children: ReactNode };

export function Page({ title, lead, actions, wide = false, children }: PageProps) {
  return (
    <div className={`${classes.page} ${wide ? classes.wide : ''}`}>
      <header className={classes.head}>
        <div>
          <h1 className={classes.title} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
