import { Fragment, type ReactNode } from 'react';
import classes from './facts.module.css';

export type Fact = { name: string; value: ReactNode };

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

export function Mono({ children }: { children: string }) {
  return (
    <code className={classes.mono} dir="ltr">
      {children}
    </code>
  );
}

export function Json({ value }: { value: unknown }) {
  return (
    <pre className={classes.json} dir="ltr">
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}
