import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

type CardProps = {
  title?: string;
  hint?: string;
  aside?: ReactNode;
  foot?: ReactNode;
  flush?: boolean;
  children?: ReactNode;
};

/** One subject on a page, framed by a line. */
export function Card({ title, hint, aside, foot, flush = false, children }: CardProps) {
  const titleId = useId();
  const label = title === undefined ? {} : { 'aria-labelledby': titleId };
  return (
    <section className={classes.card} {...label}>
      {title !== undefined && (
        <div className={classes.head}>
          <div>
            <h2 id={titleId}>{title}</h2>
            {hint !== undefined && <p>{hint}</p>}
          </div>
          {aside}
        </div>
      )}
      {children !== undefined && (
        <div className={`${classes.body} ${flush ? classes.flush : ''}`}>{children}</div>
      )}
      {foot !== undefined && <div className={classes.foot}>{foot}</div>}
    </section>
  );
}
