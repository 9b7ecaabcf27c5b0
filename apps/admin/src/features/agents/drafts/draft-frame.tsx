import { IconSparkles } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './waiting-draft.module.css';

type DraftFrameProps = { title: string; aside?: ReactNode; why?: ReactNode; children: ReactNode };

/** What an agent would say next, right above where a person would write it. */
export function DraftFrame({ title, aside, why, children }: DraftFrameProps) {
  const id = useId();
  return (
    <section className={classes.draft} aria-labelledby={id}>
      <p className={classes.head}>
        <IconSparkles size={14} stroke={1.75} aria-hidden />
        <b id={id}>{title}</b>
        {aside && <span>{aside}</span>}
        {why}
      </p>
      {children}
    </section>
  );
}
