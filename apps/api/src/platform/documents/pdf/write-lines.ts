import type { TextWriter } from '../text/write-text';
import type { Line } from './line';

const bullet = /^(?:[•●▪◦‣∙–—*-]\s+|\(?\d{1,3}[.)]\s+)/;
const bulletSign = /^[•●▪◦‣∙–—*-]\s+/;
const hyphenated = /\p{Ll}-$/u;
const startsSmall = /^\p{Ll}/u;
const headingScale = 1.15;
const longestHeading = 160;
const wideGap = 1.4;

type Sizes = { body: number; headings: number[] };

/** Lines as paragraphs, lists and headings, by what a reader goes by: the room between them and the size of letters. */
export function writeLines(pages: readonly Line[][], writer: TextWriter): void {
  const sizes = sizesOf(pages.flat());
  for (const lines of pages) {
    const [first] = lines;
    if (!first) continue;
    writer.page(first.page);
    const gap = usualGap(lines);
    for (const block of blocksOf(lines, gap)) writeBlock(block, sizes, writer);
  }
}

function writeBlock(block: readonly Line[], sizes: Sizes, writer: TextWriter): void {
  const [first] = block;
  if (!first) return;
  const text = joined(block);
  const rank = sizes.headings.indexOf(first.size);
  if (rank >= 0 && text.length <= longestHeading) writer.heading(rank + 1, text);
  else if (bullet.test(text)) writer.line(text.replace(bulletSign, '- '));
  else writer.paragraph(text);
}

function* blocksOf(lines: readonly Line[], gap: number): Generator<Line[]> {
  let block: Line[] = [];
  for (const line of lines) {
    const last = block.at(-1);
    if (last && isApart(last, line, gap)) {
      yield block;
      block = [];
    }
    block.push(line);
  }
  yield block;
}

function isApart(last: Line, line: Line, gap: number): boolean {
  const step = last.y - line.y;
  return line.size !== last.size || step < 0 || step > gap * wideGap || bullet.test(line.text);
}

function joined(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line.text;
    else if (hyphenated.test(text) && startsSmall.test(line.text)) text = text.slice(0, -1) + line.text;
    else text = `${text} ${line.text}`;
  }
  return text;
}

function usualGap(lines: readonly Line[]): number {
  const steps = lines
    .map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y)
    .filter((step) => step > 0)
    .sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 4)] ?? 0;
}

/** Most letters have the size of the body; what is larger, and rare, is headings. */
function sizesOf(lines: readonly Line[]): Sizes {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [body = 0] = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  const large = [...letters].filter(([size]) => size >= body * headingScale);
  const said = large.reduce((sum, [, count]) => sum + count, 0);
  if (said > total * 0.3) return { body, headings: [] };
  return { body, headings: large.map(([size]) => size).sort((one, other) => other - one) };
}
