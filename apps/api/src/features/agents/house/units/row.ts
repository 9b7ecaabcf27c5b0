export type Cell = { name: string; value: string; start: number; end: number };

const between = ' · ';

/** What a row says, column by column; `start` and `end` are the value's. */
export function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of row.split(between)) {
    const colon = piece.indexOf(': ');
    const from = colon > 0 && colon <= 80 ? colon + 2 : 0;
    cells.push({
      name: from > 0 ? piece.slice(0, colon) : '',
      value: piece.slice(from),
      start: at + from,
      end: at + piece.length,
    });
    at += piece.length + between.length;
  }
  return joinValues(cells, row);
}

/** A value may itself hold the sign between cells: what has no name belongs to the one before. */
function joinValues(cells: Cell[], row: string): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (cell.name === '' && last && last.name !== '') {
      last.end = cell.end;
      last.value = row.slice(last.start, last.end);
    } else joined.push({ ...cell });
  }
  return joined;
}

export const isRow = (line: string): boolean =>
  line.includes(between) ? /[^:]{1,80}: \S/.test(line) : /^(question|frage|q): \S/i.test(line);
