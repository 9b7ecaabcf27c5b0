import { isRow } from './row';

export type Line = {
  start: number;
  end: number;
  text: string;
  /** Blocks stand apart by a blank line. */
  block: number;
  isRow: boolean;
  isItem: boolean;
};

const item = /^\s*(?:[-–—•*‣◦]|\d{1,3}[.)])\s+/;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let at = 0;
  for (const raw of text.split('\n')) {
    const from = at + (raw.length - raw.trimStart().length);
    const line = raw.trim();
    at += raw.length + 1;
    if (line === '') {
      block += 1;
      continue;
    }
    const start = from + (item.exec(line)?.[0].length ?? 0);
    const end = from + line.length;
    const said = text.slice(start, end);
    if (said !== '')
      lines.push({ start, end, text: said, block, isRow: isRow(said), isItem: item.test(line) });
  }
  return lines;
}
