import type { Source } from '@parley/shared/message';
import { useRef, useState } from 'preact/hooks';
import { useT } from '../app/context';
import { linkTo } from './link-to';

/** What an answer is taken from: small marks, each of which opens its quote. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const t = useT();
  const marks = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(-1);
  const source = sources[open];
  return (
    <fieldset
      class="sources"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !source) return;
        event.stopPropagation();
        marks.current?.querySelectorAll('button')[open]?.focus();
        setOpen(-1);
      }}
    >
      {t('sources')}
      <ul ref={marks} aria-label={t('sources')}>
        {sources.map((each, at) => (
          <li key={each}>
            <button
              type="button"
              title={each.title}
              aria-label={`${at + 1}: ${each.title}`}
              aria-expanded={open === at}
              onClick={() => setOpen(open === at ? -1 : at)}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ul>
      {source && <Quote source={source} />}
    </fieldset>
  );
}

function Quote({ source: { title, quote, url } }: { source: Source }) {
  const link = url ? linkTo(url) : null;
  return (
    <figure class="card" dir="auto">
      <figcaption>{title}</figcaption>
      <blockquote>{quote}</blockquote>
      {link && (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {new URL(link.href).host} ↗
        </a>
      )}
    </figure>
  );
}
