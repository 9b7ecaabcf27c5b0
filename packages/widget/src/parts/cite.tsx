import type { Source } from '@parley/shared/message';
import { useSheet } from '../ui/use-sheet';
import css from './cite.css?inline';
import { linkTo } from './link-to';

type Props = { at: number; source: Source };

/** The mark of a source, in the words that are taken from it: leads to its place, or opens its quote below. */
export function Cite({ at, source: { title, url } }: Props) {
  useSheet(css);
  const link = url ? linkTo(url) : null;
  const named = { class: 'cite', title, 'aria-label': `${at}: ${title}` };
  return link ? (
    <a {...named} href={link.href} target="_blank" rel="noopener noreferrer">
      {at}
    </a>
  ) : (
    <button {...named} type="button" onClick={({ currentTarget }) => openQuote(currentTarget, at)}>
      {at}
    </button>
  );
}

function openQuote(mark: Element, at: number): void {
  const below = mark.closest('.line')?.querySelectorAll<HTMLElement>('.sources button')[at - 1];
  below?.focus();
  if (below?.getAttribute('aria-expanded') !== 'true') below?.click();
}
