import type { CSSProperties, ReactNode } from 'react';
import { hueOf } from './hue';
import { initials } from './initials';
import classes from './person.module.css';

type AvatarProps = {
  name: string;
  square?: boolean;
  small?: boolean;
  /** Tells strangers of one name apart: a hue that is always the same for the same id. */
  of?: string;
};

export function Avatar({ name, square = false, small = false, of }: AvatarProps) {
  const hued = of === undefined ? '' : classes.hued;
  const names = [classes.avatar, square ? classes.square : '', small ? classes.small : '', hued];
  const style = of === undefined ? undefined : ({ '--hue': hueOf(of) } as CSSProperties);
  return (
    <span className={names.filter(Boolean).join(' ')} style={style} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

type PersonProps = { name: string; detail: string; mark?: ReactNode };

export function Person({ name, detail, mark }: PersonProps) {
  return (
    <div className={classes.person}>
      <Avatar name={name} />
      <div className={classes.words}>
        <div className={classes.name}>
          <span>{name}</span>
          {mark}
        </div>
        <div className={classes.detail}>{detail}</div>
      </div>
    </div>
  );
}
