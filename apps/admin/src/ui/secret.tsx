import { CopyIcon } from './copy';
import classes from './secret.module.css';

export function Secret({ value, copyLabel }: { value: string; copyLabel: string }) {
  return (
    <div className={classes.secret}>
      <code dir="ltr">{value}</code>
      <CopyIcon value={value} label={copyLabel} />
    </div>
  );
}
