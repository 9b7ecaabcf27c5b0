import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { CatalogItem } from '../../api/contract';
import classes from './items.module.css';

/** What an item looks like and is called. */
export function Thumb({ item: { title, externalId, image } }: { item: CatalogItem }) {
  return (
    <span className={classes.named}>
      <Picture key={image} image={image} />
      <span className={classes.words}>
        <span className={classes.name} dir="auto">
          {title}
        </span>
        <span className={classes.id}>{externalId}</span>
      </span>
    </span>
  );
}

/** Only what this server has may be shown here; other pictures stay where the business keeps them. */
export function Picture({ image, large = false }: { image: string | null; large?: boolean }) {
  const [broken, setBroken] = useState(false);
  const name = `${classes.picture} ${large ? classes.large : ''}`;
  if (image === null || broken || !image.startsWith('/'))
    return (
      <span className={name} aria-hidden="true">
        <IconPhotoOff size={large ? 24 : 16} stroke={1.5} />
      </span>
    );
  return (
    <img
      className={name}
      src={image}
      alt=""
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}
