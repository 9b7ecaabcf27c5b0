import type { WholeDocument } from '../../api/contract';
import type { Span } from './blocks-of';

type Quoted = Pick<WholeDocument, 'title' | 'url' | 'text'>;

/** A passage to the letter, and where it is from. */
export function quoteOf({ title, url, text }: Quoted, passage: Span & { page: number | null }): string {
  const from = [title, passage.page === null ? '' : `p. ${passage.page}`, url ?? ''].filter(Boolean);
  return `“${text.slice(passage.start, passage.end).trim()}”\n(${from.join(', ')})`;
}
