import type { Source } from '@parley/shared/message';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './cited.module.css';

type From = { sources: readonly Source[]; show: (at: number) => void };

/** What the words around here are taken from. */
export const CitedFrom = createContext<From>({ sources: [], show: () => undefined });

/** Plain words, in which the number of a source is its mark. Every other number stays as it was written. */
export function Cited({ text }: { text: string }) {
  const { sources } = use(CitedFrom);
  if (sources.length === 0) return text;
  // Every second piece is a number, and no piece changes its place.
  return text
    .replace(/[ \t]+(?=\[\d{1,2}\])/g, '\u00a0')
    .split(/\[(\d{1,2})\]/)
    .map((piece, at) =>
      at % 2 === 1 ? <Mark key={`${piece} ${String(at)}`} number={Number(piece)} /> : piece,
    );
}

function Mark({ number }: { number: number }) {
  const { t } = useTranslation('inbox');
  const { sources, show } = use(CitedFrom);
  const source = sources[number - 1];
  if (!source) return `[${number}]`;
  const { title, url } = source;
  const named = { className: classes.mark, title, 'aria-label': t('body.source', { number, title }) };
  return url === undefined ? (
    <button {...named} type="button" onClick={() => show(number - 1)}>
      {number}
    </button>
  ) : (
    <a {...named} href={url} target="_blank" rel="noopener noreferrer">
      {number}
    </a>
  );
}
