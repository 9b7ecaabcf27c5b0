import { faceOf } from '@parley/shared/faces';
import type { CSSProperties } from 'react';
import classes from './face.module.css';

type FaceProps = { avatar: string; size?: 'tiny' | 'small' | 'middle' | 'large'; dim?: boolean };

/** What an agent is shown as; its name stands beside it. */
export function Face({ avatar, size = 'middle', dim = false }: FaceProps) {
  const { hue, path } = faceOf(avatar);
  const names = [classes.face, classes[size], dim ? classes.dim : ''];
  return (
    <span
      className={names.filter(Boolean).join(' ')}
      style={{ '--hue': hue } as CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox="0 0 24 24" role="presentation">
        <path d={path} />
      </svg>
    </span>
  );
}
