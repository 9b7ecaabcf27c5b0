import type { WholeDocument } from '../../api/contract';
import type { Span } from './blocks-of';

type Asked = { chunk?: string; quote?: string };
type Shown = Span & { page: number | null };

/** The words or the passage somebody came for; the words are found also where the document was read again since. */
export function shownIn(
  { text, chunks }: Pick<WholeDocument, 'text' | 'chunks'>,
  { chunk, quote }: Asked,
): Shown | undefined {
  const passage = chunks.find(({ id }) => id === chunk);
  if (quote === undefined) return passage;
  const within = passage ? text.slice(0, passage.end).indexOf(quote, passage.start) : -1;
  const start = within < 0 ? text.indexOf(quote) : within;
  if (start < 0) return passage;
  const end = start + quote.length;
  const around = chunks.find((each) => each.start <= start && each.end >= end);
  return { start, end, page: around?.page ?? null };
}
