import type { Chunk, Mark } from '../document';
import { skipBlank, trimBlank } from './blank';
import { cut } from './cut';
import { findRows, type RowFinder } from './rows';
import { type Section, sectionsOf } from './sections';

export { sizes } from './cut';

/**
 * Passages of a text, in order, that together are all of it but its blanks. Never in the middle of a word, and the
 * same for the same text.
 */
export function chunk(document: { text: string; marks: readonly Mark[]; title: string | null }): Chunk[] {
  const { text, marks, title } = document;
  const rows = findRows(marks);
  const pagesAt = pagesOf(marks);
  const chunks: Chunk[] = [];
  for (const section of sectionsOf(text, marks, title)) {
    for (const [start, end] of pieces(text, section, rows)) {
      chunks.push({ start, end, headings: section.headings, ...pagesAt(start, end) });
    }
  }
  return chunks;
}

function* pieces(text: string, { start, body, end }: Section, rows: RowFinder): Generator<[number, number]> {
  let from = skipBlank(text, start, end);
  const last = trimBlank(text, from, end);
  while (from < last) {
    const to = cut({ text, from, end: last, body, rows });
    yield [from, trimBlank(text, from, to)];
    from = skipBlank(text, to, last);
  }
}

type Pages = Pick<Chunk, 'page' | 'pageEnds'>;

/** Asked in order: no stretch begins before the one before. A page with nothing on it ends where it begins. */
function pagesOf(marks: readonly Mark[]): (start: number, end: number) => Pages {
  const pages = marks.filter((mark) => mark.kind === 'page');
  let next = 0;
  let page: number | null = null;
  return (start, end) => {
    for (let mark = pages[next]; mark && mark.start <= start; mark = pages[next]) {
      page = mark.number;
      next += 1;
    }
    const pageEnds: number[] = [];
    for (let at = next; page !== null && (pages[at]?.start ?? end) < end; at += 1) {
      const { start: from = 0, number = 0 } = pages[at] ?? {};
      while (page + pageEnds.length < number) pageEnds.push(from - start);
    }
    return { page, pageEnds };
  };
}
