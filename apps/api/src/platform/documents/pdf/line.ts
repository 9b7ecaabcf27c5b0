export type Line = {
  text: string;
  page: number;
  /** From the bottom of the page. */
  y: number;
  /** Of its letters. */
  size: number;
};

type Item = { str: string; height: number; transform: number[]; hasEOL: boolean };

/** What a page shows, line by line, in the order it was written in. */
export function linesOf(items: readonly Item[], page: number): Line[] {
  const lines: Line[] = [];
  let parts: string[] = [];
  let y = 0;
  let size = 0;

  function finish(): void {
    const text = parts.join('').trim();
    if (text !== '') lines.push({ text, page, y, size: Math.round(size * 2) / 2 });
    parts = [];
    size = 0;
  }

  for (const { str, height, transform, hasEOL } of items) {
    if (str.trim() !== '') {
      if (size === 0) y = transform[5] ?? 0;
      size = Math.max(size, height);
    }
    parts.push(str);
    if (hasEOL) finish();
  }
  finish();
  return lines;
}

/** What stands at the top or the bottom of most pages, but for its number, is said by none of them. */
export function withoutRunning(pages: readonly Line[][]): Line[][] {
  if (pages.length < 4) return [...pages];
  const ends = pages.map((lines) => [lines[0], lines.at(-1)].map((line) => (line ? shape(line) : '')));
  const counts = new Map<string, number>();
  for (const end of ends.flatMap((pair) => [...new Set(pair)])) counts.set(end, (counts.get(end) ?? 0) + 1);
  const isRunning = (line: Line) => (counts.get(shape(line)) ?? 0) > pages.length / 2;
  return pages.map((lines) =>
    lines.filter((line, at) => (at > 0 && at < lines.length - 1) || lines.length < 2 || !isRunning(line)),
  );
}

const shape = ({ text }: Line) => text.replace(/\p{N}+/gu, '#');
