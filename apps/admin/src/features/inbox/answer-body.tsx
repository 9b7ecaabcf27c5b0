import type { Comparison, MessageBody, Source } from '@parley/shared/message';
import { IconCheck, IconExternalLink } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './answer-body.module.css';
import { CitedFrom } from './cited';
import { Markdown } from './markdown';

type TextBody = Extract<MessageBody, { kind: 'text' }>;

/** Words, and the marks that open where they come from. */
export function TextView({ body: { text, sources } }: { body: TextBody }) {
  const [open, setOpen] = useState(-1);
  const marks = useRef<HTMLUListElement>(null);
  const cited = useMemo(() => {
    const show = (at: number) => {
      setOpen(at);
      marks.current?.querySelectorAll('button')[at]?.focus();
    };
    return { sources: sources ?? [], show };
  }, [sources]);
  if (!sources) return <Markdown text={text} />;
  return (
    <div className={classes.stack}>
      <CitedFrom value={cited}>
        <Markdown text={text} />
      </CitedFrom>
      <Sources sources={sources} marks={marks} open={open} setOpen={setOpen} />
    </div>
  );
}

type SourcesProps = {
  sources: Source[];
  marks: RefObject<HTMLUListElement | null>;
  open: number;
  setOpen: (at: number) => void;
};

function Sources({ sources, marks, open, setOpen }: SourcesProps) {
  const { t } = useTranslation('inbox');
  const id = useId();
  const source = sources[open];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !source) return;
    event.stopPropagation();
    marks.current?.querySelectorAll('button')[open]?.focus();
    setOpen(-1);
  };
  return (
    <fieldset className={classes.sources} onKeyDown={onKeyDown}>
      <legend className={classes.hidden}>{t('body.sources')}</legend>
      <span aria-hidden>{t('body.sources')}</span>
      <ul ref={marks} className={classes.marks}>
        {sources.map(({ title, quote }, at) => (
          <li key={title + quote}>
            <button
              type="button"
              title={title}
              aria-label={t('body.source', { number: at + 1, title })}
              aria-expanded={open === at}
              aria-controls={open === at ? id : undefined}
              onClick={() => setOpen(open === at ? -1 : at)}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ul>
      {source && <Quote id={id} source={source} />}
    </fieldset>
  );
}

function Quote({ id, source: { title, quote, url } }: { id: string; source: Source }) {
  return (
    <figure id={id} className={classes.quote} dir="auto">
      <figcaption>
        <Titled url={url}>{title}</Titled>
      </figcaption>
      <blockquote>{quote}</blockquote>
    </figure>
  );
}

/** A title that leads to what it names. */
export function Titled({ url, children }: { url: string | undefined; children: ReactNode }) {
  if (url === undefined) return <span className={classes.title}>{children}</span>;
  return (
    <a className={classes.title} href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <IconExternalLink size={12} stroke={2} aria-hidden />
    </a>
  );
}

/** What scrolls is reached by the keyboard too. */
const reachable = { tabIndex: 0 };

type ComparisonProps = { body: Comparison & { text: string | null } };

export function ComparisonView({ body: { text, columns, rows } }: ComparisonProps) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.stack}>
      {text !== null && <Markdown text={text} />}
      <section className={classes.scroll} {...reachable} aria-label={t('body.comparison')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <td />
              {columns.map(({ title, subtitle, imageUrl, url }) => (
                <th key={title + url} scope="col">
                  {imageUrl?.startsWith('/') && <img src={imageUrl} alt="" loading="lazy" />}
                  <Titled url={url}>{title}</Titled>
                  {subtitle !== undefined && <span className={classes.faint}>{subtitle}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values, best }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {columns.map(({ title, url }, at) => (
                  <td key={title + url} dir="auto">
                    {values[at] ?? '–'}
                    {best?.includes(at) && <Best />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Best() {
  const { t } = useTranslation('inbox');
  return (
    <span className={classes.best}>
      <IconCheck size={12} stroke={2.5} aria-hidden />
      {t('body.best')}
    </span>
  );
}
