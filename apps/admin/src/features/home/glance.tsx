import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import classes from './home.module.css';
import type { HomeData } from './use-home-data';

type Tile = {
  key: 'members' | 'invitations' | 'siteKeys' | 'apiKeys';
  to: NonNullable<LinkProps['to']>;
};

const tiles: Tile[] = [
  { key: 'members', to: '/settings/members' },
  { key: 'invitations', to: '/settings/members' },
  { key: 'siteKeys', to: '/settings/site-keys' },
  { key: 'apiKeys', to: '/settings/api-keys' },
];

/** Every number opens the rows behind it. */
export function Glance({ data }: { data: HomeData }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const headingId = useId();
  const known = tiles.flatMap((tile) => {
    const count = data[tile.key];
    return count === undefined ? [] : [{ ...tile, count }];
  });
  if (known.length === 0) return null;
  return (
    <section className={classes.numbers} aria-labelledby={headingId}>
      <h2 id={headingId} className={classes.heading}>
        {t('glance.title')}
      </h2>
      <div className={classes.glance}>
        {known.map(({ key, to, count }) => (
          <Link key={key} to={to} className={classes.tile}>
            <span className={classes.number}>{format.number(count)}</span>
            <span className={classes.unit}>{t(`glance.${key}`, { count })}</span>
          </Link>
        ))}
      </div>
    </section>
  );
}
