import type { ReactNode } from 'react';
import { initials } from './initials';
import classes from './person.module.css';

type AvatarProps = { name: string; square?: boolean; small?: boolean };

export function Avatar({ name, square = false, small = false }: AvatarProps) {
  const names = [classes.avatar, square ? classes.square : '', small ? classes.small : ''];
  return (
    <span className={names.filter(Boolean).join(' ')} aria-hidden="true">
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
