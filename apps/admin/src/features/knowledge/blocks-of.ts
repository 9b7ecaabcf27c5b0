import type { WholeDocument } from '../../api/contract';

export type Block =
  | { kind: 'page'; at: number; number: number }
  | { kind: 'heading'; at: number; end: number; level: number }
  | { kind: 'text'; at: number; end: number };

type Marked = Pick<WholeDocument, 'text' | 'marks'>;

/** The lines of a document, each as what it is; between them all they are its text to the letter, but for blanks. */
export function blocksOf({ text, marks }: Marked): Block[] {
  const headings = marks.filter((mark) => mark.kind === 'heading');
  const pages = marks.filter((mark) => mark.kind === 'page');
  const blocks: Block[] = [];
  let heading = 0;
  let page = 0;
  for (const line of linesOf(text)) {
    for (let mark = pages[page]; mark && mark.start < line.end; mark = pages[++page])
      blocks.push({ kind: 'page', at: mark.start, number: mark.number });
    while ((headings[heading]?.end ?? Number.POSITIVE_INFINITY) <= line.at) heading += 1;
    const over = headings[heading];
    if (over && over.start < line.end) blocks.push({ kind: 'heading', ...line, level: over.level });
    else blocks.push({ kind: 'text', ...line });
  }
  return blocks;
}

function linesOf(text: string): { at: number; end: number }[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    at: index,
    end: index + line.length,
  })).filter(({ at, end }) => text.slice(at, end).trim() !== '');
}

export type Span = { start: number; end: number };
export type Piece = { at: number; text: string; marked: boolean };

/** A stretch of text cut where something in it is marked. */
export function piecesOf(
  text: string,
  { at, end }: { at: number; end: number },
  spans: readonly Span[],
): Piece[] {
  const pieces: Piece[] = [];
  let here = at;
  const push = (to: number, marked: boolean) => {
    if (to > here) pieces.push({ at: here, text: text.slice(here, to), marked });
    here = Math.max(here, to);
  };
  for (const span of spans) {
    if (span.end <= here || span.start >= end) continue;
    push(Math.min(span.start, end), false);
    push(Math.min(span.end, end), true);
  }
  push(end, false);
  return pieces;
}
