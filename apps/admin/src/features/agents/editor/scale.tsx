import { useId } from 'react';
import classes from './scale.module.css';

type ScaleProps = {
  label: string;
  hint: string;
  /** What the chosen place means. */
  says: string;
  low: string;
  high: string;
  value: number;
  readOnly: boolean;
  onChange: (value: number) => void;
};

const steps = 20;

/** From 0 to 1, in words rather than figures. */
export function Scale({ label, hint, says, low, high, value, readOnly, onChange }: ScaleProps) {
  const id = useId();
  return (
    <div className={classes.scale}>
      <label htmlFor={id}>{label}</label>
      <p className={classes.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="range"
        min={0}
        max={steps}
        value={Math.round(value * steps)}
        disabled={readOnly}
        aria-describedby={`${id}-hint`}
        aria-valuetext={says}
        onChange={(event) => onChange(Number(event.currentTarget.value) / steps)}
      />
      <p className={classes.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <output htmlFor={id} className={classes.says}>
        {says}
      </output>
    </div>
  );
}
