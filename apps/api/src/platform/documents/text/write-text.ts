import { caps } from '../caps';
import type { Mark, MarkedText } from '../document';
import { DocumentUnreadable } from '../unreadable';
import { clean, cleanLine } from './clean';

const longestHeading = 300;

type Piece = 'block' | 'line';

export type TextWriter = {
  heading(level: number, text: string): void;
  paragraph(text: string): void;
  /** Of a list: follows the line before it without a blank line. */
  line(text: string): void;
  /** Clean already, as `rowText` makes it. */
  row(text: string): void;
  /** What follows is another list or table. */
  apart(): void;
  page(number: number): void;
  end(): MarkedText;
};

/** Puts a document's text together: blocks apart by a blank line, with marks on what they are. */
export function writeText(): TextWriter {
  const parts: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let last: Piece = 'block';
  let turned: number[] = [];

  const gap = (piece: Piece) => (piece === 'line' && last === 'line' ? '\n' : '\n\n');

  /** Where it begins, or null if there was nothing to see. */
  function put(cleaned: string, piece: Piece): number | null {
    if (cleaned === '') return null;
    if (length > 0) length += parts[parts.push(gap(piece)) - 1]?.length ?? 0;
    const start = length;
    for (const number of turned) marks.push({ kind: 'page', start, number });
    turned = [];
    parts.push(cleaned);
    length += cleaned.length;
    last = piece;
    if (length > caps.characters) throw new DocumentUnreadable('too-large');
    return start;
  }

  return {
    heading(level, text) {
      const line = cleanLine(text);
      const start = put(line, 'block');
      if (start === null || line.length > longestHeading) return;
      marks.push({ kind: 'heading', start, end: length, level: Math.min(Math.max(level, 1), 6) });
    },
    paragraph: (text) => void put(clean(text), 'block'),
    line: (text) => void put(clean(text), 'line'),
    row(text) {
      const start = put(text, 'line');
      if (start !== null) marks.push({ kind: 'row', start, end: length });
    },
    apart() {
      last = 'block';
    },
    page(number) {
      turned.push(number);
      last = 'block';
    },
    end: () => ({ text: parts.join(''), marks }),
  };
}
