import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { CatalogItem } from '../../api/contract';
import classes from './items.module.css';

/** What an item looks like and is called. */
export function Thumb({ item: { title, externalId, picture, pictureFault } }: { item: CatalogItem }) {
  return (
    <span className={classes.named}>
      <Picture key={picture} at={picture} why={pictureFault?.text} />
      <span className={classes.words}>
        <span className={classes.name} dir="auto">
          {title}
        </span>
        <span className={classes.id}>{externalId}</span>
      </span>
    </span>
  );
}

type PictureProps = {
  at: string | null;
  large?: boolean;
  /** Said of one that is not shown. */
  why?: string | undefined;
  onBroken?: () => void;
};

/** A picture as this server shows it, wherever it lies. */
export function Picture({ at, large = false, why, onBroken }: PictureProps) {
  const [broken, setBroken] = useState(false);
  const name = `${classes.picture} ${large ? classes.large : ''}`;
  if (at === null || broken)
    return (
      <span className={name} aria-hidden="true" title={why}>
        <IconPhotoOff size={large ? 24 : 16} stroke={1.5} />
      </span>
    );
  return (
    <img
      className={name}
      src={at}
      alt=""
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => {
        setBroken(true);
        onBroken?.();
      }}
    />
  );
}
