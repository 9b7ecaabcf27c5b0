import type { CSSProperties } from 'react';
import { drawingOf } from './drawings';
import classes from './face.module.css';

type FaceProps = { avatar: string; size?: 'small' | 'middle' | 'large'; dim?: boolean };

/** What an agent is shown as; its name stands beside it. */
export function Face({ avatar, size = 'middle', dim = false }: FaceProps) {
  const { hue, fill, line, vein } = drawingOf(avatar);
  const names = [classes.face, classes[size], dim ? classes.dim : ''];
  return (
    <span
      className={names.filter(Boolean).join(' ')}
      style={{ '--hue': hue } as CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox="0 0 24 24" role="presentation">
        {fill !== undefined && <path d={fill} className={classes.fill} />}
        {line !== undefined && <path d={line} className={classes.line} />}
        {vein !== undefined && <path d={vein} className={classes.vein} />}
      </svg>
    </span>
  );
}
