import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Place, searchFor } from './place';
import classes from './why.module.css';

type QuoteProps = { title: string; quote: string; url: string | null; place: Place | null };

/** Words a reply rests on: their title leads to where they stand in the knowledge. */
export function Quote({ title, quote, url, place }: QuoteProps) {
  const { t } = useTranslation('agents');
  return (
    <li>
      <p className={classes.from} dir="auto">
        {place ? (
          <Link
            className={classes.link}
            to="/knowledge/documents/$documentId"
            params={{ documentId: place.documentId }}
            search={searchFor(place, quote)}
            target="_blank"
          >
            {title}
          </Link>
        ) : (
          <b>{title}</b>
        )}
        {url !== null && (
          <a className={classes.link} href={url} target="_blank" rel="noopener noreferrer">
            {t('why.page')}
          </a>
        )}
      </p>
      <blockquote dir="auto">{quote}</blockquote>
    </li>
  );
}
