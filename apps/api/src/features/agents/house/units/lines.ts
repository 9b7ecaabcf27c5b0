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
    if (said === '') continue;
    const next = { start, end, text: said, block, isRow: isRow(said), isItem: item.test(line) };
    const last = lines.at(-1);
    if (last && goesOn(last, next)) Object.assign(last, { end, text: text.slice(last.start, end) });
    else lines.push(next);
  }
  return lines;
}

const shortestWrapped = 40;
const closed = /[.!?…:;。！？؟।]["'”’)]*$/u;

/** Text may come broken at the width of a page: a sentence goes on in the next line. */
function goesOn(last: Line, next: Line): boolean {
  if (last.block !== next.block || last.isRow || next.isRow || next.isItem || closed.test(last.text))
    return false;
  const width = last.text.length - last.text.lastIndexOf('\n') - 1;
  return /^\p{Ll}/u.test(next.text) || width >= shortestWrapped;
}
