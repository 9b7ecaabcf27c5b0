import classes from './drop-here.module.css';

/** Over everything while files hang over the window: what becomes of them when they are let go. */
export function DropHere({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div className={classes.drop}>
      <b>{title}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
